import type { BuildFailure } from '#kit/session/messages.ts'
import { isMissingPart } from './missing-part.ts'

/** Why a zip was not made, from what was thrown. */
export function failureOf(error: unknown): BuildFailure {
  if (isMissingPart(error)) return 'part'
  // The writer of zips says what it cannot hold with its own words (lib/zip-records.ts).
  if (error instanceof RangeError) return /zip/iu.test(error.message) ? 'too-large' : 'memory'
  return 'unknown'
}
