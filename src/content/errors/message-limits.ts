import { control, text } from '#content/text.ts'
import { admin, owner, you, type MailError } from './mail-error.ts'
import { sendTest } from './shared-steps.ts'

/** Limits of one message. */
export const messageLimits = {
  'message-too-large': {
    title: 'The message is too large',
    phase: 'sending',
    texts: ['552 5.3.4 Message size exceeds fixed maximum message size', '554 5.2.3 … message size exceeds'],
    match: [
      'message size exceeds fixed*',
      'resolver.rst.sendsizelimit*',
      'resolver.rst.recipsizelimit*',
      'message too large for this*',
      ['552 5.3.4', 'likely'],
      ['5.3.4 message size exceeds*', 'sure'],
      ['5.2.3 … message size*', 'likely'],
      ['errormessagesizeexceeded', 'sure'],
      ['errorcode: 5.3.4', 'likely'],
      ['413 request entity too large', 'unsure'],
    ],
    shared: true,
    means: text`Mailboxes send 35 MB unless an admin raised it, and attachments grow by a third on the way: about 25 MB of files fit.`,
    who: 'you',
    fix: [
      you`Send a link instead of the file; on a scanner choose a lower resolution or several files.`,
      admin`The limit of a mailbox can go up to 150 MB: Exchange admin center, the mailbox, ${control('Message size restriction')}.`,
    ],
    check: sendTest,
    sources: ['ms-ndr', 'ms-smtp-improvements'],
    confidence: 'likely',
  },
  'too-many-recipients': {
    title: 'Too many recipients in one message',
    phase: 'sending',
    texts: ['452 4.5.3 Too many recipients', '550 5.5.3 Too many recipients'],
    match: [
      '4.5.3 too many recipients',
      '5.5.3 too many recipients',
      ['recipientslimitexceeded', 'likely'],
      ['4.5.3', 'likely'],
    ],
    shared: true,
    means: text`One message may go to 500 recipients by default, and on the MX host to 200 of the same domain.`,
    who: 'owner',
    fix: [
      owner`Split the list into parts of 100.`,
      admin`The limit of a mailbox can be set between 1 and 1000.`,
    ],
    check: sendTest,
    sources: ['ms-ndr'],
    confidence: 'sure',
  },
} satisfies Record<string, MailError>
