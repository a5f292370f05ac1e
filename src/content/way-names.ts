import type { WayId } from './app.ts'
import { ways } from './ways.ts'

/** What a way is called beside others: sending has no protocol of its own to be named by. */
const sendingWords = {
  /** A headline: “Sending by SMTP”, “IMAP”. */
  title: 'Sending by SMTP',
  sentence: 'sending by SMTP',
  tag: 'Sends only',
  protocol: 'SMTP',
  /** Beside ways that send too. */
  alone: 'SMTP alone',
} as const

export const wayName = (way: WayId, as: keyof typeof sendingWords): string =>
  way === 'send' ? sendingWords[as] : ways[way].name

/** `Thunderbird with IMAP`; what only sends goes by its own name. */
export const appWithWay = (app: string | undefined, way: WayId): string =>
  way === 'send' ? (app ?? '') : `${app ?? ''} with ${ways[way].name}`
