import type { App, Trouble } from './app.ts'
import { code, control, link, text } from './text.ts'

/** The tenant does not let people allow the app themselves. Nothing in the app can change that. */
export const needApproval = ({ name, id, preapproved }: NonNullable<App['consent']>): Trouble => ({
  see: text`Microsoft’s page says ${control('Need admin approval')}`,
  who: 'admin',
  fix: preapproved
    ? text`Your admin allows ${control(name)} once, under application id ${code(id)}. By Microsoft’s default you may do it yourself; your organisation has decided otherwise. Nothing in the app can change that.`
    : text`Your admin allows ${control(name)} once, under application id ${code(id)}. Microsoft’s default leaves this app to admins, and nothing in the app can change that.`,
})

/** The switch of the five steps is off, as seen by what only sends. */
export const smtpOff: Trouble = {
  see: text`${code('535 5.7.139')} … “SmtpClientAuthentication is disabled”`,
  who: 'admin',
  fix: text`Your admin ticks ${control('Authenticated SMTP')} for this mailbox: ${link('/authenticated-smtp/', 'five steps')}. Give it a while before you try again. Microsoft names no time.`,
}

/** The same, as seen by what also reads. */
export const sendingOff: Trouble = {
  ...smtpOff,
  see: text`Mail arrives, but sending stops with ${code('5.7.139')} and “SmtpClientAuthentication is disabled”`,
}

export const wrongAccount: Trouble = {
  see: text`The app says ${code('User is authenticated but not connected')}`,
  who: 'you',
  fix: text`Microsoft knows you, but this account may not open this mailbox. Remove the account from the app and add it again. On Microsoft’s page, choose the account that may open it.`,
}

export const blockedByRule: Trouble = {
  see: text`Microsoft’s page refuses, with ${code('53000')} or ${code('53003')} in the small print`,
  who: 'admin',
  fix: text`A rule of your organisation (Conditional Access) does not allow this app or this device. Your admin sees which rule in the sign-in log.`,
}

export const unknownName: Trouble = {
  see: text`Microsoft’s page does not know your address (${code('50034')})`,
  who: 'you',
  fix: text`Your sign-in name may differ from your address. Type the name you use when you sign in at work or school. Your admin can tell you.`,
}

export const foreignSender: Trouble = {
  see: text`The message comes back with ${code('5.7.60')} or ${code('SendAsDenied')}`,
  who: 'you',
  fix: text`The sender is another address than the mailbox you signed in to. Send from that mailbox, or ask your admin for the permission Send As.`,
}
