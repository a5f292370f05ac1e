import { fillText, plainText } from '#content/filled.ts'
import type { AdminMessage } from '#content/guide.ts'
import type { MessageText } from '#content/message-text.ts'
import type { Slots } from '#content/slots.ts'
import { smtpMessage } from '#content/smtp-message.ts'

/** The message that asks for Authenticated SMTP, with the link to the five steps. */
export const adminMessage = (yours: Slots, link: string): AdminMessage => written(smtpMessage, yours, link)

/** A message with the person’s values, and the link on a line of its own. */
export function written(
  { subject, beforeLink, afterLink }: MessageText,
  yours: Slots,
  link: string,
): AdminMessage {
  const slots = spokenByThem(yours)
  const plain = (texts: MessageText['beforeLink']) => texts.map((text) => plainText(fillText(text, slots)))
  return {
    subject: plainText(fillText(subject, slots)),
    paragraphs: [...plain(beforeLink), link, ...plain(afterLink)],
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
