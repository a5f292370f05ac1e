import type { WayId, WorkingWay } from './app.ts'
import type { Protocol } from './clouds.ts'

export type WayWords = {
  name: string
  /** One line for somebody who has never heard the name. */
  says: string
  /** The protocols whose settings the app may ask for. */
  protocols: readonly Protocol[]
}

/** How an app reaches the mailbox. Ids are public. */
export const ways: Record<WayId, WayWords> = {
  exchange: {
    name: 'Exchange',
    says: 'Mail, calendar and contacts. The app finds the servers by itself.',
    protocols: [],
  },
  imap: {
    name: 'IMAP',
    says: 'Mail stays on the server and is the same on every device. Sending goes by SMTP.',
    protocols: ['imap', 'smtp'],
  },
  pop: {
    name: 'POP',
    says: 'Mail is downloaded to this one device. Sending goes by SMTP.',
    protocols: ['pop', 'smtp'],
  },
  send: {
    name: 'Send only',
    says: 'The device or program only sends, by SMTP.',
    protocols: ['smtp'],
  },
}

/** The protocols whose settings an app asks for on this way. */
export const protocolsOf = ({
  way,
  via,
  receivesOnly,
}: Pick<WorkingWay, 'way' | 'via' | 'receivesOnly'>): readonly Protocol[] =>
  via !== undefined
    ? []
    : ways[way].protocols.filter((protocol) => protocol !== 'smtp' || receivesOnly !== true)

/** Whether mail leaves through SMTP AUTH, which an admin has to switch on for the mailbox. */
export const usesSmtpAuth = (way: Pick<WorkingWay, 'way' | 'via' | 'receivesOnly'>): boolean =>
  protocolsOf(way).includes('smtp')

export const protocolWords: Record<Protocol, { name: string; says: string }> = {
  smtp: { name: 'SMTP', says: 'sends mail' },
  imap: { name: 'IMAP', says: 'reads mail, keeps it in step' },
  pop: { name: 'POP', says: 'downloads mail' },
}
