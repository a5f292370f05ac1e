import type { App } from '#content/app.ts'
import type { KitMailbox } from './kit-mailbox.ts'

/**
 * Whether a mailbox gets a profile for the iPhone and iPad. Not where its row names an app that reads none, and no
 * shared mailbox: nobody signs in to one, and the profile asks for a sign-in. `app` is what its guide is for.
 */
export const takesProfile = (mailbox: KitMailbox, app: App | undefined): boolean =>
  mailbox.mailbox !== 'shared' && (mailbox.app === undefined || readsProfile(app))

const readsProfile = (app: App | undefined): boolean =>
  app?.ways.some((way) => way.works && way.files?.includes('apple-profile') === true) === true
