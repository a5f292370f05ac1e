import type { fileTitles } from './file-titles.ts'

/** Every file the product hands out. Ids are public. */
export type FileId = keyof typeof fileTitles

/** Those made of a whole guide: `generate/guide/guide-files.ts`. */
export type GuideFileId = Extract<FileId, 'guide-md' | 'guide-txt' | 'settings-csv' | 'settings-json'>

/** Those made of a mailbox: `generate/files.ts`. */
export type MailboxFileId = Exclude<FileId, GuideFileId>
