import type { App } from '#content/app.ts'
import {
  outlookFailing,
  outlookGotchas,
  outlookSteps,
  outlookTrouble,
} from '#content/outlook-mobile-steps.ts'
import { control, text } from '#content/text.ts'

const iphone = {
  app: 'outlook-ios',
  store: 'App Store',
  again: text`If an account is there already: tap the circle or the house at the top left, the gear, ${control('Accounts')}, ${control('Add Account')}, then ${control('Email account')}.`,
  next: 'Add account',
  helper: 'Microsoft Authenticator',
  background: text`The device does not let Outlook work in the background. Allow that in the settings of the iPhone or iPad. Do not swipe Outlook away, and open it once after each restart.`,
} as const

export const app: App = {
  id: 'outlook-ios',
  name: 'Outlook for iPhone and iPad',
  by: 'Microsoft; free, from the App Store',
  kind: 'phone',
  devices: ['ios'],
  words: [
    'outlook mobile',
    'outlook app',
    'outlook ios',
    'microsoft outlook',
    'iphone outlook',
    'ipad outlook',
    'outlok',
    'outlock',
    'outluk',
    'outloook',
    'out look',
    'outlook for ios',
    // No steps for Gmail on these devices could be verified: whoever looks for it gets what surely works.
    'gmail on iphone',
    'gmail on ipad',
    'google mail on iphone',
  ],
  about: text`Microsoft’s own mail app for iPhone and iPad. It needs your address and nothing else.`,
  ways: [
    {
      way: 'exchange',
      works: true,
      signIn: 'oauth2',
      why: text`The app knows Microsoft 365 by itself, brings the calendar along, and is the one that Microsoft supports for shared mailboxes on a phone.`,
      needs: text`The current version from the App Store.`,
      unsureIn: ['china'],
      steps: outlookSteps(iphone),
      sources: [
        'ovh-outlook-ios',
        'ms-outlook-mobile',
        'ms-outlook-mobile-gov',
        'ms-shared-mailbox',
        'oxford-shared',
      ],
    },
    ...outlookFailing(iphone),
  ],
  next: text`New messages come in by themselves. Now and then Microsoft asks you to sign in again. That is normal.`,
  trouble: outlookTrouble(iphone),
  gotchas: outlookGotchas,
  checked: '2026-11-23',
}
