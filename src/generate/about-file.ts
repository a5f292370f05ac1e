import { CHECKED } from '#content/checked.ts'
import type { Cloud, Protocol } from '#content/clouds.ts'
import { longDay } from '#content/day.ts'
import { plainText } from '#content/filled.ts'
import type { Text } from '#content/text.ts'
import type { FileWords, MailboxSetup } from './file-format.ts'

/**
 * What every file says of itself, for whoever finds it years later: one paragraph an entry. The format
 * that uses it makes comments of them, and so decides how they are quoted.
 */
export const aboutFile = (setup: MailboxSetup, words: FileWords): string[] => [
  ...aboutUse(setup, words),
  ...unconfirmed(setup.cloud),
]

/** The same for a file that has nothing to do with the servers for IMAP, POP and SMTP. */
export const aboutUse = (setup: MailboxSetup, words: FileWords): string[] => [
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

/** The same for an XML comment, which cannot hold two hyphens in a row; a link can say the same without them. */
export const forXml = (setup: MailboxSetup): MailboxSetup => ({
  ...setup,
  link: setup.link.replaceAll('--', '-%2D'),
})

/** The part that names nobody. */
export const howToUse = (words: Omit<FileWords, 'title'>): string[] => [
  `Where to put it: ${plainWords(words.where)}`,
  `How to undo it: ${plainWords(words.undo)}`,
  'There is no password in this file.',
]

/**
 * The day of the facts, not of the download: the same account gives the same bytes on every day, so that
 * two files can be compared.
 */
export const MADE = `Made by Exchange Online Setup with the facts of ${longDay(CHECKED)}`

/** `Made by Exchange Online Setup with the facts of 23 November 2026 for Ana (ana@contoso.com).` */
export function madeFor({ email, name }: Pick<MailboxSetup, 'email' | 'name'>): string {
  const person = email !== undefined && name !== undefined ? `${name} (${email})` : (email ?? name)
  const whom = person ?? 'any mailbox: there is no address in it'
  return `${MADE} for ${whom}.`
}

/** The servers of a cloud of which we found no word of Microsoft’s own, or several that differ. */
const unconfirmed = ({ name, servers }: Cloud): string[] =>
  protocols.flatMap((protocol) => {
    const { value, confidence, note } = servers[protocol].host
    return confidence === 'sure'
      ? []
      : [
          `Unconfirmed for ${name}: that the server for ${protocol.toUpperCase()} is ${value}. ${note ?? ''}`.trim(),
        ]
  })

const protocols = ['imap', 'pop', 'smtp'] as const satisfies readonly Protocol[]

/** A sentence without its marks. */
export const plainWords = (text: Text): string =>
  plainText(text.flatMap((part) => (typeof part === 'object' && 'slot' in part ? [] : [part])))
