import { slot, text, type Text } from './text.ts'

/** The message that asks an admin for the steps of a guide which are theirs. Its link leads to the guide. */
export const requestMessage = {
  subject: text`Please prepare ${slot('app')} for ${slot('email')}`,
  hello: text`Hello,`,
  intro: text`I am setting up ${slot('app')} for ${slot('email')}. It needs the following from an admin.`,
  /** What only sends may have no mailbox of its own. */
  subjectToSend: text`Please prepare ${slot('app')} for sending mail`,
  introToSend: text`I am setting up ${slot('app')} to send mail. It needs the following from an admin.`,
  /** The steps speak to the person; here the admin reads them. */
  wording: text`I copied it from my guide: “you” in it is me, and “your admin” is you.`,
  whole: text`The whole guide:`,
  smtp: text`Authenticated SMTP is switched on for ${slot('sender')}. Microsoft 365 admin center (${slot('adminCenter')}) > Users > Active users > this mailbox > Mail > Manage email apps > tick Authenticated SMTP > Save changes. The same with pictures, and how to undo it:`,
  thanks: text`Thank you.`,
} satisfies Record<string, Text>
