import type { Guide, GuideSettings } from '#content/guide.ts'

/** The settings as plain text, for "Copy all" and for a ticket. */
export const settingsText = ({ user, settings }: Pick<Guide, 'user' | 'settings'>): string =>
  [...(oneUser({ user, settings }) ? [`User name: ${user.shown}`] : []), ...settings.map(settingText)].join(
    '\n',
  )

/** Whether one known user name serves all the servers. */
export const oneUser = ({ user, settings }: Pick<Guide, 'user' | 'settings'>): boolean =>
  user.known && settings.every((each) => each.user === undefined)

const settingText = ({ name, host, port, encryption, signIn, user }: GuideSettings): string =>
  [
    `${name}: ${host}`,
    `port ${port}`,
    encryption === 'None' ? 'no encryption' : encryption,
    `sign-in ${signIn}`,
    ...(user === undefined ? [] : [`user name ${user.shown}`]),
  ].join(', ')
