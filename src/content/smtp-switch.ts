import { code, control, link, text, type Text } from './text.ts'

/** Who will switch Authenticated SMTP on, or how it stands. Ids are public. */
export type SmtpAnswer = 'admin' | 'ask' | 'on' | 'unknown'

/** Why the question is asked at all. */
export const smtpWhy: Text = text`This way sends mail through SMTP. In organisations made after January 2020 SMTP is off until an admin ticks ${control('Authenticated SMTP')} for the mailbox.`

/** Only for what reads mail as well. */
export const smtpReading: Text = text`Reading mail works without it.`

export const smtpAnswers: readonly {
  id: SmtpAnswer
  label: string
  hint: string
  then: readonly Text[]
  /** Instead of `then`, for what only sends. */
  thenToSend?: readonly Text[]
}[] = [
  {
    id: 'admin',
    label: 'I am the admin',
    hint: 'Five steps in the admin center, or one command',
    then: [
      text`You need the role Exchange Administrator or a larger one. Do it for this mailbox only: the organisation as a whole can stay off.`,
    ],
  },
  {
    id: 'ask',
    label: 'My admin has to do it',
    hint: 'You get a message to send',
    then: [
      text`Send this message. Go on with the next step meanwhile: mail arrives in your app before the switch is on, it only does not leave.`,
    ],
    thenToSend: [
      text`Send this message. Go on with the next step meanwhile: only the test at the end has to wait for the switch.`,
    ],
  },
  {
    id: 'on',
    label: 'It is on already',
    hint: 'Another app or device sends from this mailbox by SMTP',
    then: [
      text`Good. If sending is refused all the same, the error says why: look for ${code('5.7.139')} and ${link('/authenticated-smtp/', 'what can still refuse')}.`,
    ],
  },
  {
    id: 'unknown',
    label: 'I don’t know',
    hint: 'A test mail tells',
    then: [
      text`Outlook and Outlook on the web do not use SMTP. That they send says nothing about it.`,
      text`Set up your app and send yourself a test. If the mail arrives, it is on.`,
      text`If sending is refused with ${code('5.7.139')} and the words “SmtpClientAuthentication is disabled”, it is off: send your admin the message below.`,
      text`Any other error has another cause. An admin can look it up: ${link('/authenticated-smtp/', 'Authenticated SMTP')}.`,
    ],
  },
]
