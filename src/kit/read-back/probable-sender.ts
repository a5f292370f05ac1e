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
  const parts = text.split(/[^\p{L}]+/u).filter((part) => part !== '')
  // no-reply and home.assistant are one word in two parts.
  const pairs = parts.slice(1).map((part, at) => `${parts[at]}${part}`)
  const found = [...pairs, ...parts].filter((word) => Object.hasOwn(senderClues, word))
  const word = found.find((each) => senderClues[each]?.app !== undefined) ?? found[0]
  const clue = word === undefined ? undefined : senderClues[word]
  return word === undefined || clue === undefined ? undefined : { ...clue, because: { in: place, word } }
}
