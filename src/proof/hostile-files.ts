import * as fc from 'fast-check'
import { expectMostWritten, hostilePerson } from './hostile-code.ts'
import { resultOf } from './hostile-text.ts'
import type { FileFormat } from '#generate/file-format.ts'
import { cases } from '#generate/golden-cases.ts'

export type Hostile = { email: string; user: string; name: string; text: string }

/** Files for people who passed no door, without those that the format refused, if they are not too many. */
export function hostileFiles({ write }: FileFormat, count = 400): Hostile[] {
  const written = fc.sample(hostilePerson, count).flatMap((person) => {
    const text = resultOf(() => String(write({ ...cases.plain, ...person })))
    return text === 'refused' ? [] : [{ ...person, text }]
  })
  expectMostWritten(written.length, count)
  return written
}
