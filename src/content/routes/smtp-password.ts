import { namedAccount, passwordAllowed, passwordForm, senderAccount } from '#content/password-form-steps.ts'
import { routeFacts } from '#content/route-facts.ts'
import type { Route } from '#content/route.ts'
import { control, slot, text } from '#content/text.ts'

export const route: Route = {
  id: 'smtp-password',
  name: 'A password, while it lasts (SMTP with a password)',
  says: text`The device keeps the password of a mailbox and sends through it.`,
  server: text`${slot('smtp.host')}`,
  port: 587,
  encryption: 'STARTTLS',
  signIn: 'Password',
  sharedUser: namedAccount,
  recipients: 'anyone',
  needs: [
    text`A mailbox with a licence, and ${control('Authenticated SMTP')} switched on for it.`,
    text`No security defaults, and no policy that refuses passwords for this account.`,
    text`TLS 1.2 and AUTH LOGIN in the device.`,
  ],
  limits: [[`${routeFacts.rate.value}, ${routeFacts.recipients.value}, ${routeFacts.connections.value}.`]],
  cost: text`None beyond the licence of the mailbox.`,
  breaks: [
    text`Passwords for SMTP are switched off by default at the end of December 2026.`,
    text`The password changes or expires.`,
    text`Security defaults, an authentication policy or Conditional Access refuses it.`,
  ],
  until: 'basic-smtp',
  confidence: 'sure',
  doubts: [
    text`How an admin switches passwords on again after December 2026, Microsoft had not said when we checked.`,
  ],
  prepare: [passwordAllowed, senderAccount],
  prepareThen: [
    {
      who: 'admin',
      title: text`Passwords for SMTP are switched on again`,
      text: text`Since the end of December 2026 they are off by default. Your admin has to allow them once more for your organisation. Microsoft had not published how when we checked.`,
      note: text`Organisations made after that do not have them by default. Choose another route there.`,
    },
  ],
  form: passwordForm,
  trouble: [],
  sources: [
    'ms-client-submission',
    'ms-devices',
    'ms-smtp-timeline',
    'ms-security-defaults',
    'ms-smtp-improvements',
  ],
  checked: '2026-11-23',
}
