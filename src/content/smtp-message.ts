import type { MessageText } from './message-text.ts'
import { slot, text } from './text.ts'

/** The message to the admin, around the link to the five steps. */
export const smtpMessage: MessageText = {
  subject: text`Please switch on Authenticated SMTP for ${slot('sender')}`,
  beforeLink: [
    text`Hello,`,
    text`I am setting up ${slot('app')} for ${slot('email')}. To send mail, ${slot('sender')} needs Authenticated SMTP, which is off unless an admin switches it on. Could you please switch it on, for this one mailbox?`,
    text`Microsoft 365 admin center (${slot('adminCenter')}) > Users > Active users > this mailbox > Mail > Manage email apps > tick Authenticated SMTP > Save changes.`,
    text`The same steps with pictures, as a PowerShell command, and how to undo it:`,
  ],
  afterLink: [
    text`The switch of the whole organisation can stay as it is: the tick on the mailbox wins.`,
    text`Thank you.`,
  ],
}
