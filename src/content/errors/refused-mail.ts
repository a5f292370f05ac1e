import { code, control, text } from '#content/text.ts'
import { admin, owner, you, type MailError } from './mail-error.ts'

const again = text`Send the message again. No report comes back within some minutes.`

/** The recipient’s side, or a rule, refuses. */
export const refusedMail = {
  'dmarc-rejected': {
    title: 'The sender’s domain is not proved (DMARC, SPF, DKIM)',
    phase: 'delivery',
    texts: [
      '550 5.7.509 Access denied, sending domain contoso.com does not pass DMARC verification and has a DMARC policy of reject',
      '550 5.7.23 The message was rejected because of Sender Policy Framework violation',
      '550 5.7.515 Access denied, sending domain contoso.com does not meet the required authentication level',
    ],
    match: [
      '4.7.26',
      'must pass either spf or dkim*',
      'spf check failed',
      ['5.7.26 … protection.outlook.com', 'likely'],
      '5.7.509',
      '5.7.23',
      '5.7.515',
      'does not pass dmarc verification*',
      ['sender policy framework violation', 'sure'],
      ['does not meet the required authentication level', 'sure'],
    ],
    means: text`The receiving server could not prove that this mail may come from that domain. The entries in the DNS of the sender’s domain are missing or do not cover the way it took.`,
    who: 'admin',
    fix: [
      admin`SPF: ${code('include:spf.protection.outlook.com')}, and the address of every other sender. DKIM: switch it on in the Defender portal.`,
      owner`Send through Exchange Online with a sign-in; then both fit by themselves.`,
    ],
    message: 'error',
    check: again,
    sources: ['ms-ndr'],
    confidence: 'sure',
  },
  'forwarding-blocked': {
    title: 'Automatic forwarding to the outside is forbidden',
    phase: 'delivery',
    texts: [
      '550 5.7.520 Access denied, Your organization does not allow external forwarding. Please contact your administrator for further assistance. AS(7555)',
    ],
    match: ['5.7.520', 'does not allow external forwarding*'],
    means: text`A rule or a setting forwards mail to an address outside, and your organisation does not allow that.`,
    who: 'admin',
    fix: [
      you`Remove the rule or the forwarding in Outlook on the web.`,
      admin`If it is wanted: Defender portal, outbound spam policy, ${control('Automatic forwarding rules')}, for this one mailbox.`,
    ],
    message: 'error',
    check: again,
    sources: ['ms-external-forwarding'],
    confidence: 'sure',
  },
  'rejected-by-recipient': {
    title: 'The organisation of the recipient refuses your mail',
    phase: 'delivery',
    texts: [
      '550 5.7.507 Access denied, rejected by recipient',
      '550 5.7.513 Service unavailable, Client host [198.51.100.7] blocked by contoso.com using Customer Block list (AS16012607)',
    ],
    match: [
      '5.7.507',
      '5.7.513',
      '5.7.505',
      ['using customer block list', 'sure'],
      ['access denied, rejected by recipient', 'sure'],
      ['5.0.350', 'likely'],
    ],
    means: text`The message left, and the other side has a rule against your address, your domain or this kind of message.`,
    who: 'you',
    fix: [you`Ask the recipient, by another way, to let their admin allow your address.`],
    check: again,
    sources: ['ms-ndr'],
    confidence: 'sure',
  },
} satisfies Record<string, MailError>
