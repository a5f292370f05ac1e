import { control, text } from '#content/text.ts'
import { entra } from './entra.ts'
import { admin, you, type MailError } from './mail-error.ts'
import { readSignInLog, useOauth } from './shared-steps.ts'

/** Microsoft’s sign-in: other rules of the organisation. */
export const entraOrganisation = {
  'sign-in-tenant-policy': entra({
    title: 'A rule of the whole organisation blocks this sign-in',
    codes: [530_032],
    means: text`A security policy of the organisation refused it.`,
    who: 'admin',
    fix: [readSignInLog],
    message: 'error',
  }),
  'sign-in-security-defaults': entra({
    title: 'Security defaults refuse this old kind of sign-in',
    codes: [530_035, 530_034],
    means: text`The program signs in with a password in the old way, and security defaults block that for everybody.`,
    who: 'you',
    fix: [useOauth, admin`Do not switch security defaults off for one program.`],
    place: 'connection',
    sources: ['ms-entra-codes', 'ms-security-defaults'],
  }),
  'sign-in-risk': entra({
    title: 'Microsoft thinks the sign-in or the account is at risk',
    codes: [53004, 53010, 53011, 50135, 53007],
    means: text`The sign-in looked unusual, or setting up the second factor was stopped for that reason.`,
    who: 'admin',
    fix: [
      you`Sign in from a known device and network.`,
      admin`Entra, ${control('Risky users')}: look at the reason, and dismiss the risk if it was the person.`,
    ],
    message: 'error',
  }),
  'sign-in-not-assigned': entra({
    title: 'The app is only for people who were assigned to it',
    codes: [50105],
    means: text`An admin allowed the app for certain people, and you are not among them.`,
    who: 'admin',
    fix: [
      admin`Entra, ${control('Enterprise applications')}, the app, ${control('Users and groups')}: add the person.`,
    ],
    message: 'error',
  }),
  'sign-in-tenant-restricted': entra({
    title: 'Your network lets people sign in to certain organisations only',
    codes: [500_021, 500_022, 50002, 500_212, 500_213],
    means: text`A proxy of the network you are in forbids sign-ins to other organisations.`,
    who: 'you',
    fix: [you`Try from another network.`, admin`Add the organisation to the tenant restrictions.`],
    message: 'error',
  }),
} satisfies Record<string, MailError>
