import type { GuideFileId } from '#content/file-ids.ts'
import { fileTitles } from '#content/file-titles.ts'
import type { Guide } from '#content/guide.ts'
import { text } from '#content/text.ts'
import type { GuideFormat } from './guide-format.ts'

const undo = text`Delete the file. It changes nothing.`

/** Every file that is made of a guide, by id. */
export const guideFiles: Readonly<Record<GuideFileId, GuideFormat>> = {
  'guide-md': {
    id: 'guide-md',
    ...fileTitles['guide-md'],
    name: 'guide.md',
    mediaType: 'text/markdown;charset=utf-8',
    where: text`Paste it into the ticket or the page of a wiki, or keep it.`,
    undo,
    load: async () => (await import('./markdown.ts')).guideMarkdown,
  },
  'guide-txt': {
    id: 'guide-txt',
    ...fileTitles['guide-txt'],
    name: 'guide.txt',
    mediaType: 'text/plain;charset=utf-8',
    where: text`Paste it into the ticket or the email, or keep it.`,
    undo,
    load: async () => (await import('./plain-text.ts')).guideText,
  },
  'settings-csv': {
    id: 'settings-csv',
    ...fileTitles['settings-csv'],
    name: 'settings.csv',
    mediaType: 'text/csv;charset=utf-8',
    where: text`Open it in your spreadsheet.`,
    undo,
    needs: 'settings',
    load: async () => (await import('./settings-csv.ts')).settingsCsv,
  },
  'settings-json': {
    id: 'settings-json',
    ...fileTitles['settings-json'],
    name: 'settings.json',
    mediaType: 'application/json',
    where: text`Give it to the program that reads it.`,
    undo,
    needs: 'settings',
    load: async () => (await import('./settings-json.ts')).settingsJson,
  },
}

/** Whether there is something of this guide to put into the file. */
export const isOffered = ({ needs }: GuideFormat, { settings }: Pick<Guide, 'settings'>): boolean =>
  needs === undefined || settings.length > 0
