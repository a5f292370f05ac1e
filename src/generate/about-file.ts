import { longDay } from '#content/day.ts'
import { plainText } from '#content/filled.ts'
import type { Text } from '#content/text.ts'
import { wrap } from '#lib/quote-comment.ts'
import type { FileWords, MailboxSetup } from './file-format.ts'

/**
 * What every file says of itself, for whoever finds it years later: one paragraph an entry. The format
 * that uses it makes comments of them, and so decides how they are quoted.
 */
export const aboutFile = (setup: MailboxSetup, words: FileWords): string[] => [
  `${words.title}. ${madeFor(setup)}`,
  ...(setup.link === '' ? [] : [`Made with: ${setup.link}`]),
  ...howToUse(words),
]

/** The same without the person, who stands in the fragment of a link and nowhere else in it. */
export const nobody = ({ cloud, today, link }: MailboxSetup): MailboxSetup => ({
  cloud,
  today,
  link: link.replace(/#.*$/su, ''),
})

/** The same as lines of an XML comment, which cannot hold two hyphens in a row; a link can say the same without them. */
export const aboutXml = (setup: MailboxSetup, words: FileWords): string[] =>
  aboutFile({ ...setup, link: setup.link.replaceAll('--', '-%2D') }, words).flatMap(wrap)

/** The part that names nobody. */
export const howToUse = (words: Omit<FileWords, 'title'>): string[] => [
  `Where to put it: ${plainWords(words.where)}`,
  `How to undo it: ${plainWords(words.undo)}`,
  'There is no password in this file.',
]

/** `Made by Exchange Online Setup on 23 November 2026` */
export const madeOn = (setup: Pick<MailboxSetup, 'today'>): string =>
  `Made by Exchange Online Setup on ${longDay(setup.today)}`

/** `Made by Exchange Online Setup on 23 November 2026 for Ana (ana@contoso.com).` */
export function madeFor(setup: MailboxSetup): string {
  const { email, name } = setup
  const person = email !== undefined && name !== undefined ? `${name} (${email})` : (email ?? name)
  const whom = person ?? 'any mailbox: there is no address in it'
  return `${madeOn(setup)} for ${whom}.`
}

/** A sentence without its marks. */
export const plainWords = (text: Text): string =>
  plainText(text.flatMap((part) => (typeof part === 'object' && 'slot' in part ? [] : [part])))
