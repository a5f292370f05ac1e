import { fixEntry, type FixEntry } from '#content/fix-entry.ts'
import type { SecretKind } from '#content/secret-words.ts'
import { diagnose, type Diagnosis } from './diagnose.ts'
import { redact } from './redact.ts'

/** A paste as it was read, with everything that a page shows of it. */
export type Reading = {
  /** Without its secrets. The spans of the diagnosis are places in it. */
  text: string
  /** What was blanked. */
  blanked: readonly SecretKind[]
  diagnosis: Diagnosis
  /** Of every verdict and every foreign reply that we know by its words. */
  entries: Readonly<Record<string, FixEntry>>
}

/** Blanks what is secret first, so that nothing after it can show or keep it; then says what the rest means. */
export function read(pasted: string): Reading {
  const { text, secrets } = redact(pasted)
  const diagnosis = diagnose(text)
  const ids = [
    ...diagnosis.verdicts.map(({ error }) => error),
    ...diagnosis.foreign.flatMap(({ reply }) => (reply === 'other' ? [] : [reply])),
  ]
  return {
    text,
    blanked: [...new Set(secrets.map(({ kind }) => kind))],
    diagnosis,
    entries: Object.fromEntries(ids.map((id) => [id, fixEntry(id)])),
  }
}
