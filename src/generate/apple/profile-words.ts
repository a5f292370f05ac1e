import type { Cloud } from '#content/clouds.ts'
import { wrap } from '#lib/quote-comment.ts'
import { xmlComment } from '#lib/xml.ts'
import { aboutUse, forXml, madeFor, plainWords } from '#generate/about-file.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'

export type ProfileWords = Pick<FileFormat, 'title' | 'where' | 'undo' | 'caution'>

/** What the device shows before it installs a profile; one has to agree to it. */
export const consentText = (setup: MailboxSetup, words: ProfileWords): string =>
  [
    'This profile adds one Exchange account with mail, contacts, calendars, reminders and notes. It changes nothing else.',
    ...both(setup, words),
  ].join(' ')

/** What the device shows beside the profile in its list. */
export const description = (setup: MailboxSetup, words: ProfileWords): string =>
  [
    `Adds the Microsoft 365 mailbox ${setup.email ?? 'whose address you type'}.`,
    madeFor(setup),
    ...both(setup, words),
  ].join(' ')

/** For whoever opens the file itself. */
export function profileComment(setup: MailboxSetup, words: ProfileWords): string {
  const lines = [...aboutUse(forXml(setup), words), ...cautions(setup.cloud, words)].flatMap(wrap)
  return xmlComment(`\n${lines.join('\n')}\n`)
}

const both = ({ cloud }: MailboxSetup, words: ProfileWords): string[] => [
  'You sign in on the Microsoft page; no password is in this profile.',
  ...cautions(cloud, words),
  `To undo: ${plainWords(words.undo)}`,
]

const cautions = (cloud: Cloud, { caution }: ProfileWords): string[] => [
  ...(caution === undefined ? [] : [plainWords(caution)]),
  ...(cloud.id === 'worldwide'
    ? []
    : [`The sign-in pages of ${cloud.name} in it are unconfirmed: if none opens, add the account by hand.`]),
]
