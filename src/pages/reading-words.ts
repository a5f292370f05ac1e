import { actorBands } from '#content/fix-words.ts'
import { secretWords, type SecretKind } from '#content/secret-words.ts'
import { unknownTitles } from '#content/unknown-words.ts'
import type { Reading } from '#diagnose/reading.ts'

/** What was found, as it is said to those who do not see it appear. */
export function spoken({ diagnosis, entries }: Reading, blanked: readonly SecretKind[]): string {
  const { verdicts, foreign, unknown } = diagnosis
  const first = verdicts[0]?.error ?? foreign[0]?.reply
  const entry = first === undefined ? undefined : entries[first]
  const more = verdicts.length + foreign.length - 1
  const found =
    first === undefined
      ? `${unknownTitles[unknown?.because ?? 'no-error']}.`
      : entry === undefined
        ? 'The answer came from another server.'
        : `${entry.title}. ${actorBands[entry.who].title}.`
  return [blankedSentence(blanked), found, more > 0 ? `And ${more} more.` : ''].filter(Boolean).join(' ')
}

/** "Blanked: a password, a token." Empty where nothing was. */
export const blankedSentence = (kinds: readonly SecretKind[]): string =>
  kinds.length === 0
    ? ''
    : `Blanked: ${kinds.map((kind) => secretWords[kind].name.replace(/^A/u, 'a')).join(', ')}.`
