import { fillText, plainText } from '#content/filled.ts'
import type { AdminMessage } from '#content/guide.ts'
import type { Slots } from '#content/slots.ts'
import { smtpMessage } from '#content/smtp-message.ts'

/** The message to the admin, with the link to the five steps on a line of its own. */
export function adminMessage(yours: Slots, link: string): AdminMessage {
  const slots = spokenByThem(yours)
  const plain = (texts: typeof smtpMessage.beforeLink) =>
    texts.map((text) => plainText(fillText(text, slots)))
  return {
    subject: plainText(fillText(smtpMessage.subject, slots)),
    paragraphs: [...plain(smtpMessage.beforeLink), link, ...plain(smtpMessage.afterLink)],
  }
}

/** What stands for an unknown value speaks to the person; in their own message it is "my", not "your". */
const spokenByThem = (slots: Slots): Slots => ({
  ...slots,
  email: { ...slots.email, shown: slots.email.shown.replace(/^your /u, 'my ') },
  app: { ...slots.app, shown: slots.app.shown.replace(/^your /u, 'my ') },
})

/** Opens the message in the person's own mail program. Nobody is named as receiver: the person chooses. */
export const mailtoLink = ({ subject, paragraphs }: AdminMessage): string =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(paragraphs.join('\r\n\r\n'))}`
