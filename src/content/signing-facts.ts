import { fact, type Fact } from './fact.ts'

const DAY = '2026-11-23'

/** What a signature on an Apple profile does, and when it is better to have none. Nobody here has a device. */
export const signingFacts = {
  verified: fact(
    'A profile that is signed with a certificate the device trusts is shown as verified, and installs without the warning about signatures. Without one it installs too',
    'dns-profiles',
    DAY,
    'likely',
  ),
  webServer: fact(
    'The certificate of a web server is good enough, such as one of Let’s Encrypt, if the intermediate is in the file',
    'hermes-profiles',
    DAY,
    'likely',
    'Seen on an iPhone in April 2026. Whether that key was RSA or EC is not said.',
  ),
  untrusted: fact(
    'A signature that the device does not trust looks worse than none',
    'hermes-profiles',
    DAY,
    'likely',
  ),
  expiry: fact(
    'When the certificate has expired, the profile installs like one without a signature. Where it is installed it stays, and is shown as unverified',
    'dns-profiles',
    DAY,
    'likely',
  ),
} satisfies Record<string, Fact<string>>

export const signingLabels: Record<keyof typeof signingFacts, string> = {
  verified: 'What a signature does',
  webServer: 'Which certificate',
  untrusted: 'A signature that is not trusted',
  expiry: 'When the certificate expires',
}
