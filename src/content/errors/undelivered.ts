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
  'recipient-encryption': {
    title: 'The receiving server cannot prove its encryption',
    phase: 'delivery',
    texts: [
      '4.7.321 starttls-not-supported: Destination mail server must support TLS to receive mail.',
      '5.7.322 certificate-expired: Destination mail server’s certificate is expired.',
    ],
    match: [
      'starttls-not-supported: *',
      'certificate-expired: destination*',
      'tlsa-invalid*',
      'dnssec-invalid*',
      'certificate-host-mismatch: *',
      '4.7.321',
      '5.7.321',
      '4.7.322',
      '5.7.322',
      '4.7.323',
      '5.7.323',
      '4.7.324',
      '5.7.324',
      '4.7.325',
      '5.7.325',
    ],
    hides: ['delivery-expired'],
    means: text`Mail to that organisation must be encrypted (DANE, MTA-STS or a connector), and its server or its DNS has a fault.`,
    who: 'nobody',
    fix: [
      you`Tell the recipient by another way: their admin has to mend it.`,
      nobody`Exchange Online tries again for a day.`,
    ],
    check: again,
    sources: ['ms-ndr'],
    confidence: 'sure',
  },
} satisfies Record<string, MailError>
