import { adminFacts } from '#content/admin-facts.ts'
import type { AdminTask, Cited } from '#content/admin-task.ts'
import type { AdminTaskId } from '#content/admin-task-ids.ts'
import { consentFacts } from '#content/consent-facts.ts'
import { smtpFacts } from '#content/smtp-facts.ts'
import { smtpTraps, type SmtpTrap } from '#content/smtp-traps.ts'
import { code, control, link, text } from '#content/text.ts'

const trap = (id: SmtpTrap['id']): readonly Cited[] => smtpTraps.filter((each) => each.id === id)

/** What else has to let a sign-in through. */
export const signIn = {
  'security-defaults': {
    why: [
      text`While they are on, every password for SMTP, IMAP and POP is refused, without exceptions, and nothing in the admin center says so beside the box ${control('Authenticated SMTP')}.`,
      text`Apps that sign in with OAuth2 are not what they refuse. For SMTP the texts are not quite clear; reports say it works once Authenticated SMTP is on.`,
    ],
    role: text`To change: Security Administrator or Conditional Access Administrator; the texts differ. The least role to look was not found.`,
    places: [
      {
        center: 'entra',
        path: text`${control('Entra ID')} > ${control('Overview')} > ${control('Properties')} > ${control('Manage security defaults')}`,
        doubt: text`Older views begin with ${control('Identity')}.`,
      },
    ],
    steps: [
      text`Look whether they are on.`,
      text`On: give people apps with OAuth2, and devices a route without a password. Do not switch security defaults off for the sake of one printer: every account would be less safe.`,
      text`Off: something else should stand in their place, which is the next task.`,
    ],
    commands: ['security-defaults'],
    verify: text`The command shows ${code('IsEnabled')}. A password that they refuse is answered with ${code('5.7.139')} and the words “security defaults policy”.`,
    undo: text`Nothing was changed. If you switched them off: the same page switches them on again.`,
    facts: [
      ...trap('security-defaults'),
      smtpFacts.silent,
      adminFacts.securityDefaultsPath,
      adminFacts.securityDefaultsRole,
      adminFacts.securityDefaultsRead,
    ],
  },
  'conditional-access': {
    why: [
      text`A policy that blocks legacy authentication, or asks for multi-factor authentication, refuses passwords. Policies about devices, places or approved apps hold for OAuth2 too: then sending works in one network and fails in another.`,
    ],
    role: text`Conditional Access Administrator. The sign-in logs: Reports Reader. The licence is Entra ID P1.`,
    places: [
      {
        center: 'entra',
        path: text`${control('Conditional Access')} > ${control('Policies')} > the policy > ${control('Client apps')}: ${control('Exchange ActiveSync clients')}, ${control('Other clients')}`,
      },
    ],
    steps: [
      text`Go through the policies that are on. Note which ask for a known device, a place or an approved app.`,
      text`Open the sign-in log of one sender, and see which policy decided.`,
      text`An account that still needs a password becomes an exception of its own: that account alone, from its address alone, with a day on which the exception ends.`,
    ],
    verify: text`In the sign-in log the next sign-in of the account says success, and names no policy that refused.`,
    undo: text`Take the account out of the exceptions again. Before you change a policy, note how it was.`,
    facts: [
      ...trap('conditional-access'),
      adminFacts.conditionalAccessPath,
      adminFacts.conditionalAccessRole,
      adminFacts.signInLog,
    ],
  },
  'authentication-policy': {
    why: [
      text`Exchange has policies of its own that forbid passwords for each protocol, for one user or for all. As far as their names and design say, OAuth2 is not affected.`,
    ],
    role: text`Exchange Administrator. Whether less is enough was not found.`,
    places: [
      {
        center: 'microsoft-365',
        path: text`${control('Settings')} > ${control('Org settings')} > ${control('Modern authentication')}`,
        doubt: text`Read in an older text; the page may have another name.`,
      },
    ],
    steps: [
      text`Look whether there is a default policy, and which users have one of their own.`,
      text`Only for an account that cannot do without a password: give it a policy with ${code('AllowBasicAuthSmtp')}, and nobody else.`,
    ],
    commands: ['authentication-policies', 'allow-password'],
    verify: text`The account sends. A change takes up to 24 hours.`,
    undo: text`${code('Set-User')} with ${code('-AuthenticationPolicy $null')} gives the user the default policy again.`,
    facts: [...trap('authentication-policy'), adminFacts.policyPath, adminFacts.policyTime],
  },
  consent: {
    why: [
      text`By Microsoft’s default people may allow six well-known mail apps themselves. Every other app that opens a mailbox stops at “Need admin approval” until you allow it once for everybody.`,
    ],
    role: text`Cloud Application Administrator or Application Administrator.`,
    places: [
      {
        center: 'entra',
        path: text`${control('Entra ID')} > ${control('Enterprise apps')} > ${control('All applications')} > the application > ${control('Permissions')}`,
        doubt: text`Older views say ${control('Identity')}, ${control('Applications')}, ${control('Enterprise applications')}. An application is listed once somebody has allowed it.`,
      },
    ],
    steps: [
      text`Choose few apps, and have a reason for each that you leave out: people will ask.`,
      text`Choose the apps, and get their ids, the links that allow them for everybody, and the words for the security team: ${link('/admin/consent/', 'allow apps for everyone')}.`,
      text`In a national cloud an app may not be on Microsoft’s list at all. If the page says ${code('AADSTS700016')}, nobody can allow it there.`,
    ],
    commands: ['consent-check'],
    verify: text`The application stands under ${control('Enterprise apps')}, and ${control('Admin consent')} lists the permissions. A person signs in without the question for approval.`,
    undo: text`${control('Revoke permission')}, in the menu of the line under ${control('Admin consent')}.`,
    facts: [
      consentFacts.default,
      consentFacts.role,
      consentFacts.where,
      consentFacts.tabs,
      consentFacts.ownCloud,
    ],
  },
} satisfies Partial<Record<AdminTaskId, AdminTask>>
