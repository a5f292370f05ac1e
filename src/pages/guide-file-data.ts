import { CHECKED } from '#content/checked.ts'
import { loadApp } from '#content/load-app.ts'
import { proofs } from '#content/proofs.ts'
import { guideFiles } from '#generate/guide/guide-files.ts'
import type { GuideFormat } from '#generate/guide/guide-format.ts'
import { genericGuide } from './generic-guide.ts'
import type { FileData } from './FilePage.tsx'

/** A file that is made of a guide, with what one for any mail app looks like; undefined for any other id. */
export async function guideFileData(id: string): Promise<FileData | undefined> {
  const formats: Readonly<Record<string, GuideFormat>> = guideFiles
  const format = Object.hasOwn(formats, id) ? formats[id] : undefined
  const app = await loadApp('other-app')
  const way = app.ways.find(({ works }) => works)
  if (format === undefined || way?.works !== true) return undefined
  const write = await format.load()
  return {
    guideFormat: format,
    example: write(genericGuide(app, way, CHECKED)),
    proofs: proofs[format.id] ?? [],
  }
}
