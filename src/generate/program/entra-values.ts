import type { Cloud } from '#content/clouds.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { emailOf, toReplace } from '#generate/placeholder.ts'

/** Of a token for sending by SMTP without a person: Exchange is its audience, not Graph. */
export const appScope = (cloud: Cloud): string => `https://${cloud.servers.imap.host.value}/.default`

/** What programs in code say of the application that they sign in with. */
export const smtpApplicationWords = (setup: MailboxSetup, certificate: string): readonly string[] => [
  'Three values come from the environment and never stand here: ENTRA_TENANT_ID, ENTRA_CLIENT_ID and ENTRA_CLIENT_SECRET. They belong to an application that your admin registers in Entra.',
  `Where you can keep a file, a certificate is better than a secret: ${certificate}`,
  'The application needs what your guide says, no more: the permission SMTP.SendAsApp in Entra, New-ServicePrincipal in Exchange, and FullAccess and SendAs on this one mailbox. Better, in place of the permission and of both rights: the role “Application SMTP.SendAsApp” for this mailbox alone (RBAC for Applications). The permission is left out of the registration then.',
  ...cloudWords(setup),
]

/** What configurations say of the application that sends for them through Microsoft Graph. */
export const graphApplicationWords: readonly string[] = [
  'The values in capitals belong to an application that your admin registers in Entra. Put yours in their place.',
  'The application needs Mail.Send for this mailbox, no more. Best is the role “Application Mail.Send” for this mailbox alone (RBAC for Applications in Exchange Online). The permission Mail.Send in Entra is left out then: with it, the application could send as everybody.',
]

/** What is left to replace where nobody signs in: the application does, and only the address counts. */
export const addressToReplace = (setup: MailboxSetup): readonly string[] =>
  toReplace({ ...setup, user: emailOf(setup) })

/** Outside the worldwide cloud the registration is another, and the scope is less certain. */
function cloudWords({ cloud }: MailboxSetup): readonly string[] {
  if (cloud.id === 'worldwide') return []
  const scope =
    cloud.id === 'dod'
      ? 'For the scope the sources disagree: ask your admin.'
      : 'The scope is likely right, but we have not seen it confirmed by Microsoft.'
  return [`This is for ${cloud.name}: the application is registered in the Entra of that cloud. ${scope}`]
}
