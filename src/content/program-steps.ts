import type { Step } from './app.ts'
import { code, control, slot, text, type Text } from './text.ts'

/** An application of the organisation's own. Nobody signs in for it: it has a secret. */
export const registerApp: Step = {
  who: 'admin',
  title: text`You get an application of your own`,
  takes: 10,
  text: text`In Entra: ${control('App registrations')}, ${control('New registration')}, for this organisation only. Then ${control('Certificates & secrets')}, ${control('New client secret')}.`,
  note: text`You get three values: application id, tenant id, and the value of the secret. It shows only once, and it expires: note the day.`,
}

/**
 * SMTP without a person: learn.microsoft.com/exchange/client-developer/legacy-protocols/
 * how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth, “client credentials grant flow”.
 */
export const grantSmtp: readonly Step[] = [
  {
    who: 'admin',
    title: text`The application may send by SMTP`,
    text: text`In the registration: ${control('API permissions')}, ${control('Add a permission')}, ${control('APIs my organization uses')}, “Office 365 Exchange Online”, ${control('Application permissions')}, ${code('SMTP.SendAsApp')}. Then grant admin consent.`,
  },
  {
    who: 'admin',
    title: text`Exchange learns of the application`,
    text: text`In Exchange Online PowerShell: ${code('New-ServicePrincipal -AppId … -ObjectId …')}. Both ids stand in Entra under ${control('Enterprise applications')}.`,
    note: text`Not the object id under ${control('App registrations')}: that is the most frequent mistake.`,
  },
  {
    who: 'admin',
    title: text`The application gets this one mailbox`,
    text: text`${code('Add-MailboxPermission -User … -AccessRights FullAccess -Identity')} ${slot('email')}, and ${code('Add-RecipientPermission -Trustee … -AccessRights SendAs -Identity')} ${slot('email')}. ${code('Get-ServicePrincipal')} shows the id for the dots.`,
    note: text`It reaches no other mailbox.`,
  },
  {
    who: 'admin',
    title: text`Better: one role in place of these rights`,
    text: text`In place of the permission and of both rights, Exchange can give the application a role for ${slot('email')} alone (RBAC for Applications): ${code('New-ServicePrincipal')} as above, ${code('New-ManagementScope')}, then ${code('New-ManagementRoleAssignment')} with ${code('Application SMTP.SendAsApp')}.`,
    note: text`The permission in Entra has to be left out then. Microsoft describes it under “SMTP onboarding to App RBAC”, among the sources of this guide.`,
  },
]

/** The file does the typing. It fetches each token by itself; what it does stands in it. */
export const takeFile = (name: string, how: Text, byHand: Text): Step => ({
  who: 'you',
  title: text`Take the file from your guide`,
  text: [...text`Save ${code(name)} into your program. Server, sign-in and sender are in it. `, ...how],
  note: [...text`Without it: `, ...byHand],
})

/** What a token by hand needs: for SMTP, and not for Graph. The scope decides. */
export const tokenByHand: Text = text`Authority ${code('https://')}${slot('signIn.host')}${code('/TENANT-ID')}, scope ${code('https://')}${slot('imap.host')}${code('/.default')}.`

/** Where the three values go: never into the code. */
export const keepValues: Step = {
  who: 'you',
  title: text`Put the three values where secrets belong`,
  text: text`Application id, tenant id and secret come from the environment or from your store of secrets: ${code('ENTRA_CLIENT_ID')}, ${code('ENTRA_TENANT_ID')} and ${code('ENTRA_CLIENT_SECRET')}. They do not belong into the code or its repository.`,
}

/** Microsoft Graph without a person. */
export const grantGraph: readonly Step[] = [
  {
    who: 'admin',
    title: text`The application may send through Microsoft Graph`,
    text: text`In the registration: ${control('API permissions')}, ${control('Add a permission')}, ${control('Microsoft Graph')}, ${control('Application permissions')}, ${code('Mail.Send')}. Then grant admin consent.`,
    note: text`In this form it may send as every mailbox of the organisation.`,
  },
  {
    who: 'admin',
    title: text`Better: only this mailbox`,
    text: text`Instead of that permission, Exchange can give the application the right for ${slot('email')} alone (RBAC for Applications): ${code('New-ServicePrincipal')}, ${code('New-ManagementScope')}, ${code('New-ManagementRoleAssignment')}.`,
    note: text`The permission in Entra has to be left out then, else the limit means nothing.`,
  },
]
