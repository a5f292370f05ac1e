import type { App, Variant } from '#content/app.ts'
import { allow, forOwn, sendTest, signIn } from '#content/common-steps.ts'
import { control, link, text } from '#content/text.ts'
import { failingWays, goToMicrosoft, gotchas, imapWay, troubles } from '#content/thunderbird-android-steps.ts'

const consent: NonNullable<App['consent']> = {
  name: 'Thunderbird for Android',
  id: 'e6f8716e-299d-4ed9-bbf3-453f192f44e5',
  preapproved: false,
  source: 'thunderbird-android-source',
}

const fromThisGuide: Variant = {
  when: text`This guide is open on another screen, with your address in it`,
  steps: forOwn([
    {
      who: 'you',
      title: text`Open the scanner of the app`,
      text: text`In the app on your phone, choose ${control('Import settings')}, then ${control('Scan QR code')}. Allow it to use the camera.`,
    },
    {
      who: 'you',
      title: text`Scan the code of this guide`,
      text: text`Point the camera at the QR code under “Keep it” on this page. Then tap ${control('Import')}.`,
      note: text`It holds your address, your name and the servers. Nothing happens? Go back and type your address instead.`,
    },
    goToMicrosoft,
    ...signIn,
    allow(consent.name),
    ...sendTest,
  ]),
}

const fromComputer: Variant = {
  when: text`You have Thunderbird with this mailbox on a computer`,
  steps: forOwn([
    {
      who: 'you',
      title: text`Show the code on the computer`,
      text: text`In Thunderbird on the computer, open ${control('Settings')}, then ${control('Export to Mobile')}.`,
    },
    {
      who: 'you',
      title: text`Scan it with the phone`,
      text: text`In the app, choose ${control('Import settings')} and point the camera at the code.`,
      note: text`The settings come over. The sign-in does not: that stays on each device.`,
    },
    goToMicrosoft,
    ...signIn,
    ...sendTest,
  ]),
}

export const app: App = {
  id: 'thunderbird-android',
  name: 'Thunderbird for Android',
  by: 'Mozilla; free, for phones and tablets',
  kind: 'phone',
  devices: ['android'],
  words: [
    'thunderbird mobile',
    'thunderbird phone',
    'mozilla',
    'thunder bird',
    'thunderbrid',
    'tunderbird',
    'thunderbird app',
  ],
  about: text`Mozilla’s free mail app for Android.`,
  ways: [
    imapWay(consent.name, [fromThisGuide, fromComputer], ['thunderbird-qr', 'thunderbird-qr-text']),
    ...failingWays('thunderbird-android'),
  ],
  consent,
  next: text`Your inbox opens with the app. Now and then Microsoft asks you to sign in again. That is normal.`,
  trouble: troubles(consent),
  gotchas: [
    ...gotchas,
    text`An approval for Thunderbird on the computer does not cover this app, and neither does one for ${link('/apps/k9/', 'K-9 Mail')}. Each has an application id of its own.`,
  ],
  checked: '2026-11-23',
}
