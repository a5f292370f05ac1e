import { code, text } from '#content/text.ts'
import { admin, nobody, owner, you, type MailError } from './mail-error.ts'
import { sendTest } from './shared-steps.ts'

/** The public address that mail comes from. */
export const sendingIp = {
  'ip-throttled': {
    title: 'Your sending address is slowed down',
    phase: 'sending',
    texts: [
      '451 4.7.500 Server busy. Please try again later from [198.51.100.7]. (S77719)',
      '451 4.7.650 Access denied, please try again later',
    ],
    match: [
      '4.7.500',
      'server busy. please try again later from',
      ['451 4.7.651', 'likely'],
      ['451 4.7.650', 'likely'],
      ['4.7.500-699', 'sure'],
      ['4.7.1 … has been temporarily rate limited due to ip reputation', 'sure'],
      ['451 4.7.550', 'likely'],
      ['access denied, please try again later', 'likely'],
    ],
    means: text`On port 25, Exchange Online does not know your public address well yet, or too much comes from it.`,
    who: 'owner',
    fix: [
      nobody`Wait; programs try again by themselves, and the block goes when the flow is steady.`,
      owner`Send less at a time.`,
      admin`A connector for the address helps against it.`,
    ],
    place: 'route',
    check: sendTest,
    sources: ['ms-ndr'],
    confidence: 'sure',
  },
  'ip-banned': {
    title: 'Your sending address is on a block list',
    phase: 'sending',
    texts: [
      '550 5.7.606 Access denied, banned sending IP [198.51.100.7]',
      '550 5.7.511 Access denied, banned sender',
    ],
    match: [
      'access denied, banned sending ip',
      '5.7.606',
      '5.7.511',
      ['5.7.1 service unavailable, client host … blocked using', 'likely'],
      ['5.7.1 service unavailable; client host … blocked using', 'likely'],
    ],
    means: text`Exchange Online takes nothing from this public address. Lines for homes and shared hosts stand on such lists by default.`,
    who: 'owner',
    fix: [
      owner`Take it off at ${code('https://sender.office.com')}; for 5.7.511 write to delist@microsoft.com with the whole text.`,
      you`Or send through a sign-in on port 587, where the address does not count.`,
    ],
    place: 'route',
    check: sendTest,
    sources: ['ms-ndr'],
    confidence: 'sure',
  },
} satisfies Record<string, MailError>
