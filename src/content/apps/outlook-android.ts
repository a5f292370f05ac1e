import type { App } from '#content/app.ts'
import {
  outlookFailing,
  outlookGotchas,
  outlookSteps,
  outlookTrouble,
} from '#content/outlook-mobile-steps.ts'
import { control, text } from '#content/text.ts'

const android = {
  app: 'outlook-android',
  store: 'Play Store',
  again: text`If an account is there already: tap the envelope or the picture at the top left, ${control('+')}, then ${control('Add Account')}.`,
  next: 'Continue',
  helper: 'Company Portal',
  background: text`Android stops Outlook to save power. Open the settings of the phone, ${control('Battery')}, ${control('Battery optimization')}, and set Outlook to ${control('Not optimized')}. The names differ from maker to maker.`,
} as const

export const app: App = {
  id: 'outlook-android',
  name: 'Outlook for Android',
  by: 'Microsoft; free, from the Play Store',
  kind: 'phone',
  devices: ['android'],
  words: [
    'outlook mobile',
    'outlook app',
    'microsoft outlook',
    'android outlook',
    'outlok',
    'outlock',
    'outluk',
    'outloook',
    'out look',
    'phone',
  ],
  about: text`Microsoft’s own mail app for Android. It needs your address and nothing else.`,
  ways: [
    {
      way: 'exchange',
      works: true,
      signIn: 'oauth2',
      why: text`The app knows Microsoft 365 by itself, brings the calendar along, and is the one that Microsoft supports for shared mailboxes on a phone.`,
      needs: text`The current version from the Play Store.`,
      unsureIn: ['china'],
      steps: outlookSteps(android),
      sources: [
        'ovh-outlook-android',
        'ms-outlook-mobile',
        'ms-outlook-mobile-gov',
        'ms-shared-mailbox',
        'oxford-shared',
      ],
    },
    ...outlookFailing(android),
  ],
  next: text`New messages come in by themselves. Now and then Microsoft asks you to sign in again. That is normal.`,
  trouble: outlookTrouble(android),
  gotchas: outlookGotchas,
  checked: '2026-11-23',
}
