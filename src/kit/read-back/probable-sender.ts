import type { AppId } from '#content/app-ids.ts'
import { senderClues, type SenderKind } from './sender-clues.ts'
import type { ReportRow } from './source.ts'

/** Why it is thought so: a word in the address or in what the report says of the client; or the form of the address. */
export type Probably = {
  kind: SenderKind
  because?: { in: 'address' | 'client'; word: string } | { in: 'form' }
  /** The device or program, where the word is its name. */
  app?: AppId
}

/** Judges by what the report has: the address, and what it says of the client if it says anything. */
export function probableSender({ sender, client }: Pick<ReportRow, 'sender' | 'client'>): Probably {
  const local = sender.slice(0, sender.lastIndexOf('@')).toLowerCase()
  const fromClient =
    client === undefined || client === sender ? undefined : clueIn(client.toLowerCase(), 'client')
  const found = fromClient ?? clueIn(local, 'address')
  if (found !== undefined) return found
  // anna.berg: what organisations give to people.
  if (/^\p{L}{2,}[._]\p{L}{2,}$/u.test(local)) return { kind: 'person', because: { in: 'form' } }
  return { kind: 'unknown' }
}

function clueIn(text: string, place: 'address' | 'client'): Probably | undefined {
  const parts = [...text.matchAll(/\p{L}+/gu)].map(({ 0: part, index }) => ({ part, index }))
  // no-reply and home.assistant are one word in two parts; it is shown as it stands there.
  const pairs = parts.slice(1).map(({ part, index }, at) => {
    const first = parts[at]
    const start = first?.index ?? index
    return { key: `${first?.part}${part}`, word: text.slice(start, index + part.length) }
  })
  const found = [...pairs, ...parts.map(({ part }) => ({ key: part, word: part }))].flatMap(
    ({ key, word }) => {
      const clue = Object.hasOwn(senderClues, key) ? senderClues[key] : undefined
      return clue === undefined ? [] : [{ ...clue, because: { in: place, word } }]
    },
  )
  return found.find(({ app }) => app !== undefined) ?? found[0]
}
