import { code, control, link, text } from '#content/text.ts'
import { admin, nobody, owner, you, type MailError } from './mail-error.ts'
import { sendTest } from './shared-steps.ts'

/** Limits of one mailbox. */
export const mailboxLimits = {
  'recipient-limit': {
    title: 'The mailbox has written to too many people today',
    phase: 'sending',
    texts: [
      "550 5.1.90 Your message can't be sent because you've reached your daily limit for message recipients",
      '554 5.2.0 STOREDRV.Submission.Exception:SubmissionQuotaExceededException',
    ],
    match: [
      '5.1.90',
      'submissionquotaexceeded*',
      'reached your daily limit for message recipients',
      'submission quota exceeded',
      ['errorexceededmessagelimit', 'sure'],
    ],
    means: text`A mailbox may write to 10,000 recipients in 24 hours. That was reached, by a program or by somebody who has the password.`,
    who: 'nobody',
    fix: [
      nobody`Wait: the limit counts the last 24 hours.`,
      admin`If nobody sent that much, treat the account as broken into: new password, end all sessions.`,
      owner`For bulk mail take ${link('/routes/', 'another route')}, such as Azure Communication Services.`,
    ],
    message: 'error',
    place: 'route',
    check: sendTest,
    sources: ['ms-smtp-improvements', 'ms-ndr'],
    confidence: 'sure',
  },
  'sender-mailbox-full': {
    title: 'The sending mailbox is full',
    phase: 'sending',
    texts: ['554 5.2.2 mailbox full; STOREDRV.Submission.Exception:QuotaExceededException'],
    match: [
      '5.2.2 mailbox full … storedrv.submission*',
      ['quotaexceededexception', 'likely'],
      ['errorquotaexceeded', 'sure'],
      ['554 5.2.2 mailbox full', 'likely'],
    ],
    means: text`Each message that is sent by SMTP leaves a copy in Sent Items. The mailbox has no room for it, so it sends nothing any more.`,
    who: 'you',
    fix: [
      you`Open the mailbox in Outlook on the web and empty ${control('Sent Items')} and ${control('Deleted Items')}.`,
      admin`Set a retention policy for a mailbox that only sends.`,
    ],
    check: sendTest,
    sources: ['ms-smtp-improvements'],
    confidence: 'sure',
  },
  'too-many-connections': {
    title: 'Too many connections at once',
    phase: 'sending',
    texts: [
      '432 4.3.2 Concurrent connections limit exceeded.',
      '432 4.3.2 STOREDRV.ClientSubmit; sender thread limit exceeded',
    ],
    match: ['concurrent connections limit exceeded', 'sender thread limit exceeded', ['432 4.3.2', 'likely']],
    means: text`A mailbox may send over three connections at a time. The program opened more.`,
    who: 'owner',
    fix: [
      owner`Use one or two connections and try refused messages again (in Nodemailer: ${code('maxConnections: 2')}).`,
      you`Look whether several devices send with the same mailbox.`,
    ],
    check: sendTest,
    sources: ['ms-smtp-improvements'],
    confidence: 'sure',
  },
  'too-fast': {
    title: 'Messages are sent too fast',
    phase: 'sending',
    texts: ['421 4.4.2 Message submission rate for this client has exceeded the configured limit'],
    match: [
      'message submission rate for this client has exceeded the configured limit',
      ['message submission rate*', 'likely'],
      ['applicationthrottled', 'likely'],
      ['mailboxconcurrency limit', 'likely'],
    ],
    shared: true,
    means: text`A mailbox may send 30 messages in a minute. More of them wait or are refused.`,
    who: 'owner',
    fix: [
      owner`Slow down to 25 a minute and try again later (in Nodemailer: ${code('rateLimit')}).`,
      owner`For more, take ${link('/routes/', 'another route')}.`,
    ],
    place: 'route',
    check: sendTest,
    sources: ['ms-smtp-improvements'],
    confidence: 'likely',
  },
} satisfies Record<string, MailError>
