import { fillText, plainText } from '#content/filled.ts'
import type { AdminMessage, Guide, GuideStep } from '#content/guide.ts'
import type { MessageText } from '#content/message-text.ts'
import { requestMessage } from '#content/request-message.ts'
import type { Slots, SlotValue } from '#content/slots.ts'
import { smtpMessage } from '#content/smtp-message.ts'
import type { Text } from '#content/text.ts'

/** The message that asks for Authenticated SMTP, with the link to the five steps. */
export const adminMessage = (yours: Slots, link: string): AdminMessage => written(smtpMessage, yours, link)

/** Everything that a guide needs of an admin, in one message; none where it needs nothing. */
export function guideMessage(guide: Guide, yours: Slots, smtpLink: string): AdminMessage | undefined {
  const { requests, asksAdmin, way, link } = guide
  if (requests.length === 0) return asksAdmin ? adminMessage(yours, smtpLink) : undefined
  const slots = spokenByThem(yours)
  const plain = (text: Text) => plainText(fillText(text, slots))
  const { hello, subject, subjectToSend, intro, introToSend, wording, whole, smtp, thanks } = requestMessage
  const sends = way === 'send'
  const steps = [...requests.map(requested), ...(asksAdmin ? [plain(smtp)] : [])]
  return {
    subject: plain(sends ? subjectToSend : subject),
    paragraphs: [
      plain(hello),
      `${plain(sends ? introToSend : intro)} ${plain(wording)}`,
      ...steps.map((step, at) => `${at + 1}. ${step}`),
      ...(asksAdmin ? [smtpLink] : []),
      plain(whole),
      link,
      plain(thanks),
    ],
  }
}

const requested = ({ title, text = [] }: GuideStep): string =>
  `${plainText(title)}. ${plainText(text)}`.trim()

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
const spokenByThem = ({ email, sender, app, ...slots }: Slots): Slots => ({
  ...slots,
  email: mine(email),
  sender: mine(sender),
  app: mine(app),
})

const mine = (value: SlotValue): SlotValue => ({ ...value, shown: value.mine ?? value.shown })

/** Opens the message in the person's own mail program. Nobody is named as receiver: the person chooses. */
export const mailtoLink = ({ subject, paragraphs }: AdminMessage): string =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(paragraphs.join('\r\n\r\n'))}`
