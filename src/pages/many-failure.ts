import type { BuildFailure } from '#kit/session/messages.ts'
import { ZipTooLarge } from '#lib/zip-too-large.ts'
import { isMissingPart } from './missing-part.ts'

/** What browsers call it when there is no room for bytes or for a text. */
const NO_ROOM = /alloc|out of memory|invalid (string|array|typed array|arraybuffer) length|array size/iu

/** Why a zip was not made, from what was thrown. */
export function failureOf(error: unknown): BuildFailure {
  if (isMissingPart(error)) return 'part'
  if (error instanceof ZipTooLarge) return 'too-large'
  return error instanceof Error && NO_ROOM.test(error.message) ? 'memory' : 'unknown'
}
