import type { App } from '#content/app.ts'
import { link, text } from '#content/text.ts'
import { failingWays, gotchas, imapWay, troubles } from '#content/thunderbird-android-steps.ts'

const consent: NonNullable<App['consent']> = {
  name: 'K-9 Mail',
  id: 'e647013a-ada4-4114-b419-e43d250f99c5',
  preapproved: false,
  source: 'thunderbird-android-source',
}

export const app: App = {
  id: 'k9',
  name: 'K-9 Mail',
  by: 'Mozilla; free, the sister of Thunderbird for Android',
  kind: 'phone',
  devices: ['android'],
  words: ['k9', 'k9 mail', 'k 9', 'k-9', 'canine', 'kay nine', 'mozilla'],
  about: text`A free mail app for Android, made from the same code as Thunderbird for Android.`,
  ways: [imapWay(consent.name), ...failingWays('k9')],
  consent,
  next: text`Your inbox opens with the app. Now and then Microsoft asks you to sign in again. That is normal.`,
  trouble: troubles(consent),
  gotchas: [
    ...gotchas,
    text`K-9 Mail has an application id of its own. An approval for ${link('/apps/thunderbird-android/', 'Thunderbird for Android')} does not cover it.`,
    text`The QR code with settings, from here or from Thunderbird on a computer, is not for K-9 Mail: only Thunderbird for Android scans it. Here you start with your address.`,
  ],
  checked: '2026-11-23',
}
