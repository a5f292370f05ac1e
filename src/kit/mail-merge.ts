import type { GuideSettings } from '#content/guide.ts'
import { letterBlanks, letterColumns, letterHowTo, letterText } from '#content/kit-letter.ts'
import { kitWords } from '#content/kit-words.ts'
import type { Preset } from '#content/preset.ts'
import { guide } from '#flow/guide.ts'
import { setupFor } from '#flow/setup.ts'
import type { Choice } from './chosen-app.ts'
import type { KitMailbox } from './kit-mailbox.ts'
import type { WritePart } from './piece.ts'
import { tableOf } from './table-of.ts'

/** A list for a mail merge, and the letter to merge it with. */
export const mailMerge: WritePart = function* (rows, { parts, preset, site, separator }) {
  const servers = serversOf()
  const [sheets, profiles] = [parts.includes('sheets'), parts.includes('profiles')]
  const columns = [
    ...letterColumns,
    ...(sheets ? [kitWords.links.sheet] : []),
    ...(profiles ? ['AppleProfile'] : []),
  ]
  const organisation = preset.organisation ?? letterBlanks.organisation
  const help = helpOf(preset)
  yield { name: 'mail-merge/letter.txt', more: windows(letterText(site)) }
  yield {
    name: 'mail-merge/how-to.txt',
    more: windows(letterHowTo(separator === ';' ? 'semicolon' : 'comma')),
  }
  const table = { part: 'mail-merge', name: 'mail-merge/people.csv', columns, rows, separator } as const
  yield* tableOf(table, ({ mailbox, choice, why = 'no-way', link, sheet, profile }) => {
    if (choice === undefined || link === undefined) return why
    if (choice.answers.way === 'send') return 'device'
    const { incoming, outgoing } = servers(choice)
    return [
      mailbox.email,
      mailbox.name ?? mailbox.email,
      choice.app?.name ?? letterBlanks.app,
      link,
      incoming,
      outgoing,
      userName(mailbox),
      organisation,
      help,
      ...(sheets ? [sheet ?? ''] : []),
      ...(profiles ? [profile ?? ''] : []),
    ]
  })
}

// Notepad knew no other line end for long, and every other program takes this one, too.
const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`

const userName = ({ user, email, mailbox }: KitMailbox): string =>
  user ?? (mailbox === 'shared' ? letterBlanks.userName : email)

/** With a word before a number, which begins with a plus: no spreadsheet takes it for a formula then. */
function helpOf({ support }: Preset): string {
  const ways = [
    support?.email,
    support?.phone === undefined ? undefined : letterBlanks.phone(support.phone),
    support?.page,
  ].filter((way) => way !== undefined)
  return ways.length === 0 ? letterBlanks.help : ways.join(', ')
}

/** The servers of a choice, looked up once for all who made it. */
function serversOf(): (choice: Choice) => { incoming: string; outgoing: string } {
  const known = new Map<Choice, { incoming: string; outgoing: string }>()
  return (choice) => {
    const found = known.get(choice) ?? settingsOf(choice)
    known.set(choice, found)
    return found
  }
}

function settingsOf({ answers, world }: Choice) {
  const setup = setupFor(answers, {}, world, '')
  const settings = setup === undefined ? [] : guide(setup, answers, {}).settings
  const said = (smtp: boolean) => {
    const found = settings.find(({ protocol }) => (protocol === 'smtp') === smtp)
    return found === undefined ? letterBlanks.server : setting(found)
  }
  return { incoming: said(false), outgoing: said(true) }
}

const setting = ({ host, port, encryption }: GuideSettings): string => `${host}, port ${port}, ${encryption}`
