import { files } from 'virtual:fix-files'
import type { FixEntry } from './fix-entry.ts'

/** Loads one error or foreign reply; undefined for an id that is none of ours. Each is a chunk of its own. */
export const loadFix = async (id: string): Promise<FixEntry | undefined> =>
  Object.hasOwn(files, id) ? (await files[id]?.())?.entry : undefined
