import type { fileTitles } from './file-titles.ts'

/** Every file the product hands out. Ids are public. */
export type FileId = keyof typeof fileTitles
