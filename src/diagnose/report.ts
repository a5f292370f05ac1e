import { actorWords, sureWords } from '#content/actors.ts'
import { longDay, type Day } from '#content/day.ts'
import { errorOf } from '#content/errors.ts'
import { fillText, plainText } from '#content/filled.ts'
import { foreignReplies } from '#content/foreign-replies.ts'
import { reportWords as words } from '#content/report-words.ts'
import type { Slots } from '#content/slots.ts'
import type { Text } from '#content/text.ts'
import type { Diagnosis } from './diagnose.ts'
import type { ForeignVerdict } from './judge.ts'
import type { Verdict } from './verdict.ts'

/** All a report needs. `pasted` has gone through `redact` and `mask`; the slots name nobody. */
export type ReportParts = {
  day: Day
  app?: string
  chosen: readonly { label: string; value: string }[]
  pasted: string
  diagnosis: Diagnosis
  slots: Slots
  /** The link to the guide, without the person. */
  link: string
}

const LONGEST = 12_000

/** The report as plain text. */
export function report({ day, app, chosen, pasted, diagnosis, slots, link }: ReportParts): string {
  const plain = (sentence: Text): string => plainText(fillText(sentence, slots))
  return [
    `${words.title}, ${longDay(day)}`,
    section(
      words.chosen,
      [
        ...(app === undefined ? [] : [`${words.app}: ${app}`]),
        ...chosen.map(({ label, value }) => `${label}: ${value}`),
      ],
      words.nothingChosen,
    ),
    section(
      words.verdict,
      [
        ...diagnosis.verdicts.map((verdict, at) => verdictLines(verdict, at + 1, plain)),
        ...diagnosis.foreign.map((foreign) => foreignLines(foreign, plain)),
      ],
      words.unknown,
    ),
    section(words.pasted, pasted.trim() === '' ? [] : [shortened(pasted)], words.nothingPasted),
    `${words.guide}: ${link}`,
    words.madeBy,
  ].join('\n\n')
}

const section = (title: string, lines: readonly string[], otherwise: string): string =>
  [title, '-'.repeat(title.length), ...(lines.length === 0 ? [otherwise] : lines)].join('\n')

function verdictLines({ error, sure }: Verdict, at: number, plain: (sentence: Text) => string): string {
  const { title, means, who, fix } = errorOf(error)
  return [
    `${at}. ${title} (${error})`,
    `   ${plain(means)}`,
    `   ${words.sure}: ${sureWords[sure]}. ${words.mustAct}: ${actorWords[who]}.`,
    `   ${words.fix}:`,
    ...fix.map((step, number) => `   ${number + 1}) ${actorWords[step.who]}: ${plain(step.text)}`),
  ].join('\n')
}

function foreignLines({ reply }: ForeignVerdict, plain: (sentence: Text) => string): string {
  const known = reply === 'other' ? undefined : foreignReplies[reply]
  // The host itself may name somebody; whose it is does not.
  return `${words.foreign}: ${known === undefined ? words.otherServer : `${known.name}. ${plain(known.means)}`}`
}

const shortened = (text: string): string =>
  text.length <= LONGEST
    ? text
    : `${text.slice(0, LONGEST / 2)}\n${words.shortened}\n${text.slice(-LONGEST / 2)}`
