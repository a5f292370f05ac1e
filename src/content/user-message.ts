import type { MessageText } from './message-text.ts'
import { slot, text } from './text.ts'

/** What an admin sends to everybody, around the link for everyone. */
export const userMessage: MessageText = {
  subject: text`How to set up your work mail in another app`,
  beforeLink: [
    text`Hello,`,
    text`To read your work mail in another app, on a phone or on a computer, follow this guide. It asks a few questions and then shows the steps for your app:`,
  ],
  afterLink: [
    text`Type your password only on Microsoft’s own sign-in page (${slot('signIn.host')}), never into a mail app. Nobody will ask you for it by phone or mail.`,
    text`If Microsoft says “Need admin approval”, reply to this message and name the app.`,
  ],
}
