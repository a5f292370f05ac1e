import { slot, text } from '#content/text.ts'
import { entra } from './entra.ts'
import { owner, you, type MailError } from './mail-error.ts'

/** Microsoft’s sign-in: organisation and cloud. */
export const entraCloud = {
  'sign-in-tenant-unknown': entra({
    title: 'Microsoft does not know this organisation',
    codes: [90002, 900_023, 900_021],
    means: text`The domain or tenant id in the request does not exist in this cloud: a slip, an account without a subscription, or the wrong cloud.`,
    who: 'owner',
    fix: [
      owner`Compare the tenant id. In GCC High and DoD the sign-in ends in .us, in China in .cn: it should be ${slot('signIn.host')}.`,
    ],
    place: 'mailbox',
  }),
  'sign-in-other-cloud': entra({
    title: 'Your organisation lives in another Microsoft cloud',
    codes: [90038, 900_382, 900_432, 900_439],
    means: text`The sign-in was sent to the worldwide cloud, and the account belongs to GCC High, DoD or China, or the other way round.`,
    who: 'you',
    fix: [
      you`Choose your cloud in this guide; the sign-in page has to be ${slot('signIn.host')}.`,
      owner`Set authority and scopes of that cloud.`,
    ],
    place: 'mailbox',
    sources: ['ms-entra-codes', 'ms-national-clouds'],
  }),
} satisfies Record<string, MailError>
