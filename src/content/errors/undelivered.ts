import { text } from '#content/text.ts'
import { admin, nobody, you, type MailError } from './mail-error.ts'

const again = text`Send the message again. No report comes back within some minutes.`

/** Mail that did not arrive anywhere. */
export const undelivered = {
  'mail-loop': {
    title: 'The message goes round in a circle',
    phase: 'delivery',
    texts: ['554 5.4.14 Hop count exceeded - possible mail loop ATTR34', '554 5.4.6 Hop count exceeded'],
    match: [
      '5.4.14 hop count exceeded*',
      ['5.4.14', 'likely'],
      ['5.4.6 hop count exceeded*', 'sure'],
      ['hop count exceeded', 'likely'],
      ['routing loop detected', 'likely'],
    ],
    shared: true,
    means: text`Two systems hand the message to each other: a domain set up in two places, or rules that forward in a circle.`,
    who: 'admin',
    fix: [
      admin`Look at the MX entry, the kind of the accepted domain and the connectors; then at forwarding on both mailboxes.`,
    ],
    message: 'error',
    check: again,
    sources: ['ms-ndr'],
    confidence: 'sure',
  },
  'delivery-expired': {
    title: 'The receiving server could not be reached for a day',
    phase: 'delivery',
    texts: [
      '550 4.4.7 QUEUE.Expired; message expired',
      '550 5.4.300 Message expired -> 451 4.4.316 Connection refused',
      '550 5.4.310 DNS domain contoso.example does not exist',
    ],
    match: [
      'queue.expired*',
      '5.4.300 message expired*',
      '4.4.316',
      '5.4.316',
      '5.4.312',
      '5.4.317',
      ['5.4.300', 'likely'],
      '5.4.310',
      ['4.4.7 message expired', 'likely'],
      ['dns domain … does not exist', 'likely'],
    ],
    means: text`Exchange Online tried for a day. The server of the recipient did not answer, or its domain has no entry for mail.`,
    who: 'nobody',
    fix: [
      you`Check the part after the @ for slips.`,
      nobody`If it is right, the recipient’s side has to mend it. Try again later.`,
    ],
    check: again,
    sources: ['ms-ndr'],
    confidence: 'sure',
  },
} satisfies Record<string, MailError>
