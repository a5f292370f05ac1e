import { errorIds, errorOf, type ErrorId } from '#content/errors.ts'
import { foreignIds, foreignReplies } from '#content/foreign-replies.ts'
import { microsoftClues } from '#content/microsoft-hosts.ts'
import { distinct } from './distinct.ts'
import { matcher, type Matcher } from './match.ts'
import { signaturesOf } from './signature.ts'

/** Marks of what a signature belongs to, before its id. */
export const FOREIGN = 'foreign:'
export const CLUE = 'clue:microsoft'
export const NUMBER = 'number:'
export const LOOSE_NUMBER = 'number:loose'

// The number follows. AADSTS always means the sign-in; the others are words that pages put before it.
const beforeNumber = ['aadsts*']
const beforeLooseNumber = [
  'error code*',
  'error_codes*',
  'errorcode*',
  'fehlercode*',
  'code derreur*',
  'código de error*',
  'codice errore*',
  'foutcode*',
  'error?code=*',
  'sign-in error*',
]

let made: Matcher | undefined

/** All patterns of the content, made ready at the first use. */
export function compiled(): Matcher {
  made ??= matcher(
    distinct([
      ...errorIds.flatMap((id) => signaturesOf(id, errorOf(id).match)),
      ...foreignIds.flatMap((id) => signaturesOf(FOREIGN + id, foreignReplies[id].match)),
      ...signaturesOf(CLUE, microsoftClues),
      ...signaturesOf(NUMBER, beforeNumber),
      ...signaturesOf(LOOSE_NUMBER, beforeLooseNumber),
    ]),
  )
  return made
}

let numbers: ReadonlyMap<number, ErrorId> | undefined

/** Which error a number of the Microsoft sign-in means. */
export function errorOfNumber(): ReadonlyMap<number, ErrorId> {
  numbers ??= new Map(
    errorIds.flatMap((id) => (errorOf(id).codes ?? []).map((number) => [number, id] as const)),
  )
  return numbers
}
