import type { Probably } from '#kit/read-back/probable-sender.ts'
import type { SenderKind } from '#kit/read-back/sender-clues.ts'
import type { SenderSignIn } from '#kit/read-back/senders.ts'

type KindWords = {
  title: string
  /** Who acts first, then what. */
  todo: string
  /** Into the wizard, with the device chosen. */
  link?: { to: string; says: string }
}

const WAY = (device: string) => `/setup/prerequisites/?device=${device}&app=smtp-device`

/** What each kind of sender needs before passwords end. */
export const senderWords: Readonly<Record<SenderKind, KindWords>> = {
  printer: {
    title: 'Printers and scanners',
    todo: 'Whoever looks after the device: see on its page whether newer firmware signs in with OAuth2. If not, give it a route without a password.',
    link: { to: WAY('printer'), says: 'Find the route for a printer' },
  },
  storage: {
    title: 'Storage and backup',
    todo: 'Whoever looks after it: update it and sign in with OAuth2 where it can. If it cannot, give it a route without a password.',
    link: { to: WAY('server'), says: 'Find the route for a device' },
  },
  telephone: {
    title: 'Telephone and fax',
    todo: 'Whoever looks after it: ask its maker for OAuth2. If there is none, give it a route without a password.',
    link: { to: WAY('server'), says: 'Find the route for a device' },
  },
  monitoring: {
    title: 'Monitoring, alarms and cameras',
    todo: 'Whoever looks after it: move it early, because nobody misses an alarm that does not come.',
    link: { to: WAY('server'), says: 'Find the route for a program or device' },
  },
  program: {
    title: 'Programs and websites',
    todo: 'Whoever runs the program: sign in with OAuth2 where it can. If it cannot, give it a route without a password.',
    link: { to: WAY('server'), says: 'Find the route for a program' },
  },
  person: {
    title: 'People with a mail app',
    todo: 'The person: set the app up anew with OAuth2, or take an app that can.',
    link: { to: '/apps/', says: 'Apps and how they sign in' },
  },
  unknown: {
    title: 'No telling from the address',
    todo: 'You: ask who uses the address. If nobody does, change its password, look at its sign-ins, and switch Authenticated SMTP off.',
  },
}

export const signInWords: Readonly<Record<SenderSignIn, string>> = {
  password: 'a password (Basic)',
  oauth: 'OAuth',
  both: 'both',
  unsaid: 'not said',
}

/** Why it is thought so. */
export function becauseSpoken({ because }: Probably): string {
  if (because === undefined) return ''
  if (because.in === 'form') return 'The address is built like a person’s'
  return because.in === 'address'
    ? `The address has “${because.word}” in it`
    : `The report calls it “${because.word}”`
}
