import type { Source } from './source.ts'

/** What tells one taken file from another. */
export type FileId = { name: string; kind: Source['kind'] }

/**
 * Whether a file takes the place of another: of each kind the later one counts, but reports of several weeks add up, and
 * only the same file again is the same report.
 */
export const isReplaced = (old: FileId, by: FileId): boolean =>
  old.kind === by.kind && (old.kind !== 'report' || old.name === by.name)
