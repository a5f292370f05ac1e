import { code, control, slot, text } from '#content/text.ts'
import { admin, owner, you, type MailError } from './mail-error.ts'
import { sendTest } from './shared-steps.ts'

/** The sender, and how the message is written. */
export const sender = {
  'sender-not-allowed': {
    title: 'The sender is not the mailbox that signed in',
    phase: 'sending',
    texts: [
      '550 5.7.60 SMTP; Client does not have permissions to send as this sender',
      '554 5.2.252 SendAsDenied; a@contoso.com not allowed to send as b@contoso.com; STOREDRV.Submission.Exception:SendAsDeniedException.MapiExceptionSendAsDenied',
    ],
    match: [
      '5.7.60',
      '5.2.252',
      'does not have permissions to send as this sender',
      'sendasdenied*',
      'not allowed to send as',
      ['errorsendasdenied', 'sure'],
      [
        'the user account which was used to submit this request does not have the right to send mail on behalf of*',
        'sure',
      ],
      ['you do not have the permission to send the message on behalf of the specified user', 'sure'],
      ['this message could not be sent. you do not have the permission*', 'likely'],
    ],
    means: text`The program signed in to one mailbox and gave another address as sender. Exchange Online refuses that unless the account has the permission Send As.`,
    who: 'you',
    fix: [
      you`In ${slot('app')}, set the sender (“From”) to ${slot('sender')}.`,
      admin`To send as another address: on that mailbox, ${control('Mailbox permissions')}, ${control('Send as')}, add the account that signs in.`,
      you`An alias of the own mailbox needs an admin as well: ${code('Set-OrganizationConfig -SendFromAliasEnabled $true')}.`,
    ],
    message: 'error',
    place: 'mailbox',
    check: sendTest,
    sources: ['ms-fix-printers', 'mailkit-1770'],
    confidence: 'sure',
  },
  'from-header': {
    title: 'The sender line of the message is missing or malformed',
    phase: 'sending',
    texts: ['550 5.7.512 Access denied, message must be RFC 5322 section 3.6.2 compliant'],
    match: [
      ['5.1.7 invalid address', 'likely'],
      ['501 5.1.7', 'likely'],
      ['553 5.1.7', 'likely'],
      '5.7.512',
      'must be rfc 5322 section 3.6.2 compliant',
    ],
    means: text`Exchange Online takes a message only with one valid address in “From”, in angle brackets.`,
    who: 'owner',
    fix: [
      owner`Write ${code('From: Scanner <scan@contoso.com>')}. Two addresses, none, or an address without a domain are refused.`,
    ],
    check: sendTest,
    sources: ['ms-ndr'],
    confidence: 'sure',
  },
  'bare-line-feed': {
    title: 'The program writes line breaks in the wrong form',
    phase: 'sending',
    texts: ['550 5.6.11 Invalid characters; SMTPSEND.BareLinefeedsAreIllegal'],
    match: ['5.6.11', 'barelinefeedsareillegal', ['bare line feed*', 'likely']],
    shared: true,
    means: text`Lines of a mail end with two characters, carriage return and line feed. The program sent a line feed alone.`,
    who: 'owner',
    fix: [owner`Write ${code('\\r\\n')} at the end of every line, or let a mail library write the message.`],
    check: sendTest,
    sources: ['ms-ndr'],
    confidence: 'sure',
  },
} satisfies Record<string, MailError>
