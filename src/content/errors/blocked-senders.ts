import { control, slot, text } from '#content/text.ts'
import { admin, type MailError } from './mail-error.ts'
import { sendTest } from './shared-steps.ts'

/** Blocked for spam. */
export const blockedSenders = {
  'sender-blocked': {
    title: 'The account is blocked for sending spam',
    phase: 'sending',
    texts: [
      '550 5.1.8 Access denied, bad outbound sender',
      '550 5.7.501 Access denied, spam abuse detected',
      '550 5.7.502 Access denied, banned sender',
    ],
    match: [
      'bad outbound sender',
      '5.7.501',
      '5.7.502',
      '5.7.503',
      ['550 5.1.8 access denied', 'sure'],
      ['access denied, spam abuse detected', 'sure'],
    ],
    means: text`Exchange Online has taken this account for a source of spam and lets it send nothing outside. Mostly somebody else has its password.`,
    who: 'admin',
    fix: [
      admin`New password, end all sessions, look for forwarding rules nobody made.`,
      admin`Then unblock it: Microsoft Defender portal, ${control('Restricted entities')}. It takes up to an hour.`,
    ],
    message: 'error',
    check: sendTest,
    sources: ['ms-ndr'],
    confidence: 'sure',
  },
  'tenant-blocked': {
    title: 'Microsoft has blocked sending for your whole organisation',
    phase: 'sending',
    texts: [
      '550 5.7.705 Access denied, tenant has exceeded threshold',
      '550 5.7.708 Access denied, traffic not accepted from this IP',
      '550 5.7.750 Client blocked from sending from unregistered domains',
    ],
    match: [
      '5.7.705',
      '5.7.708',
      '5.7.750',
      'tenant has exceeded threshold',
      'traffic not accepted from this ip',
      'blocked from sending from unregistered domain*',
    ],
    means: text`Most of what the organisation sent looked like spam, came from domains that are not registered in it, or the organisation is new and not yet trusted (708).`,
    who: 'admin',
    fix: [
      admin`Find the account or connector that sends, stop it, and register every domain that sends.`,
      admin`Then open a case with Microsoft support from ${slot('adminCenter')}.`,
    ],
    message: 'error',
    check: sendTest,
    sources: ['ms-ndr'],
    confidence: 'sure',
  },
} satisfies Record<string, MailError>
