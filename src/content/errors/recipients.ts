import { control, text } from '#content/text.ts'
import { admin, nobody, you, type MailError } from './mail-error.ts'

const again = text`Send the message again. No report comes back within some minutes.`

/** The recipient’s side: the address. */
export const recipients = {
  'recipient-not-found': {
    title: 'The recipient’s address does not exist',
    phase: 'delivery',
    texts: [
      '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
      '550 5.4.1 Recipient address rejected: Access denied.',
      '550 5.1.1 RESOLVER.ADR.RecipNotFound; not found',
    ],
    match: [
      '5.1.10',
      'resolver.adr.*',
      '5.4.1 recipient address rejected: access denied',
      ['5.4.1 [ … recipient address rejected', 'sure'],
      ['recipient address rejected: access denied', 'sure'],
      ['recipient not found by smtp address lookup', 'sure'],
      ['5.7.504', 'sure'],
      ['550 5.1.1 … protection.outlook.com', 'likely'],
      ['wasnt found at', 'likely'],
      ['couldnt be found at', 'likely'],
    ],
    means: text`The organisation of the recipient has no such address, or not any more. Your own set-up works: the message left.`,
    who: 'you',
    fix: [
      you`Check the address letter by letter. In Outlook, type it anew instead of taking the suggestion.`,
      admin`If the mailbox exists: it is new and not spread yet, or the domain should be ${control('Internal relay')} instead of ${control('Authoritative')}.`,
    ],
    check: again,
    sources: ['ms-ndr'],
    confidence: 'sure',
  },
  'recipient-mailbox-full': {
    title: 'The recipient’s mailbox is full or gets too much',
    phase: 'delivery',
    texts: [
      '554 5.2.2 STOREDRV.Deliver; mailbox full',
      '550 5.2.121 Recipient’s per hour message receive limit from specific sender exceeded',
    ],
    match: [
      'storedrv.deliver … mailbox full',
      '5.2.121',
      '5.2.122',
      ['552 5.2.2 mailbox full', 'likely'],
      ['recipient thread limit exceeded', 'sure'],
      ['the recipients mailbox is full', 'likely'],
      ['mailboxes full', 'unsure'],
    ],
    shared: true,
    hides: ['sender-mailbox-full'],
    means: text`The message arrived at the organisation of the recipient, and the mailbox could not take it.`,
    who: 'nobody',
    fix: [nobody`Wait and send it again.`, you`Tell the recipient by another way.`],
    check: again,
    sources: ['ms-ndr'],
    confidence: 'sure',
  },
  'recipient-restricted': {
    title: 'The recipient takes mail only from certain senders',
    phase: 'delivery',
    texts: [
      '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup',
      '550 5.7.124 Sender not in allowed-senders list',
      '550 5.7.1 RESOLVER.RST.AuthRequired; authentication required',
    ],
    match: [
      'resolver.rst.*',
      '5.7.124',
      '5.7.129',
      '5.7.133',
      '5.7.134',
      '5.7.135',
      '5.7.136',
      ['5.7.12', 'likely'],
      ['5.7.1 transport.rules.rejectmessage*', 'sure'],
      ['5.7.703', 'sure'],
    ],
    means: text`A group or mailbox is set to refuse senders from outside or senders that are not on its list. A device that sends without a sign-in counts as outside.`,
    who: 'admin',
    fix: [
      admin`Exchange admin center, the group or mailbox, ${control('Message delivery restrictions')}: allow the sender.`,
      you`Let the device sign in, then it counts as inside.`,
    ],
    message: 'error',
    check: again,
    sources: ['ms-ndr'],
    confidence: 'sure',
  },
} satisfies Record<string, MailError>
