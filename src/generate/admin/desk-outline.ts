import type { AdminDesk, DeskPlace, DeskTask, Marks } from '#content/admin-desk.ts'
import { adminWords, markWords } from '#content/admin-words.ts'
import { longDay } from '#content/day.ts'
import type { Filled } from '#content/filled.ts'
import { sources } from '#content/sources.ts'
import type { Block, Paragraph } from '#generate/guide/block.ts'
import { sourceWords } from '#generate/guide/source-words.ts'

/** Everything that the list of tasks says, with what is marked, for a ticket or a wiki. No name and no address. */
export const deskOutline = (
  { cloud, today, groups }: AdminDesk,
  marks: Marks,
  link: string,
): readonly Block[] =>
  outline({ cloud, today, groups }, marks, link).map((block) => withAddresses(block, link))

const outline = ({ cloud, today, groups }: AdminDesk, marks: Marks, link: string): readonly Block[] => [
  { kind: 'heading', level: 1, text: [adminWords.title] },
  paragraph([`Microsoft 365 ${cloud.name}. Made on ${longDay(today)} by Exchange Online Setup.`]),
  paragraph([{ to: link, label: 'The same list on the web' }, '.']),
  ...groups.flatMap(({ title, tasks }): Block[] => [
    { kind: 'heading', level: 2, text: [title] },
    ...tasks.flatMap((task) => taskBlocks(task, marks)),
  ]),
]

const paragraph = (text: Filled, lead?: string): Block =>
  lead === undefined ? { kind: 'paragraph', text } : { kind: 'paragraph', lead: `${lead}:`, text }
const item = (text: Filled): Block => ({ kind: 'item', paragraphs: [{ text }] })

const taskBlocks = (task: DeskTask, marks: Marks): Block[] => [
  { kind: 'heading', level: 3, text: [`${task.number}. `, task.title] },
  paragraph([markWords(marks[task.id])], adminWords.state),
  ...task.why.map((text, at) => paragraph(text, at === 0 ? adminWords.why : undefined)),
  paragraph(task.role, adminWords.role),
  ...task.places.map((place) => paragraph(placeText(place), adminWords.where)),
  paragraph([], adminWords.how),
  ...task.steps.map((text, at): Block => ({ kind: 'item', number: at + 1, paragraphs: [{ text }] })),
  ...task.commands.flatMap(({ title, code }): Block[] => [
    paragraph([title], adminWords.powershell),
    { kind: 'code', lines: code.split('\n') },
  ]),
  paragraph(task.verify, adminWords.verify),
  paragraph(task.undo, adminWords.undo),
  paragraph([], adminWords.sources),
  ...[...new Set(task.facts.map((fact) => fact.source))].map((id) => item(sourceWords(sources[id]))),
]

/** Where the list is read, nothing leads to the pages of this site but their addresses. */
function withAddresses(block: Block, link: string): Block {
  if (block.kind === 'copy' || block.kind === 'code') return block
  const whole = (text: Filled): Filled =>
    text.map((part) =>
      typeof part === 'object' && 'to' in part && part.to.startsWith('/')
        ? { ...part, to: new URL(`..${part.to}`, link).href }
        : part,
    )
  if (block.kind !== 'item') return { ...block, text: whole(block.text) }
  const paragraphs = block.paragraphs.map((each): Paragraph => ({ ...each, text: whole(each.text) }))
  return { ...block, paragraphs }
}

const placeText = ({ center, address, path, doubts }: DeskPlace): Filled => [
  center,
  ...(address === undefined ? [] : [', ', { code: address }]),
  ': ',
  ...path,
  '.',
  ...doubts.flatMap((doubt) => [' ', ...doubt]),
]
