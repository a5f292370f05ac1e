import type { Guide } from '#content/guide.ts'

/** The settings as plain text, for "Copy all" and for a ticket. */
export const settingsText = ({ user, settings }: Pick<Guide, 'user' | 'settings'>): string =>
  [
    ...(user.known ? [`User name: ${user.shown}`] : []),
    ...settings.map(
      ({ name, host, port, encryption, signIn }) =>
        `${name}: ${host}, port ${port}, ${encryption === 'None' ? 'no encryption' : encryption}, sign-in ${signIn}`,
    ),
  ].join('\n')
