import { CHECKED } from '#content/checked.ts'
import type { GuideFileId } from '#content/file-ids.ts'
import { loadApp } from '#content/load-app.ts'
import { guideFiles } from '#generate/guide/guide-files.ts'
import type { GuideFormat } from '#generate/guide/guide-format.ts'
import { genericGuide } from './generic-guide.ts'

/** A file that is made of a guide, and what it is for any mail app. */
export async function guideExample(id: GuideFileId): Promise<{ guideFormat: GuideFormat; example: string }> {
  const guideFormat = guideFiles[id]
  const [app, write] = await Promise.all([loadApp('other-app'), guideFormat.load()])
  const way = app.ways.find(({ works }) => works)
  if (way?.works !== true) throw new Error('Another mail app has no way that works')
  return { guideFormat, example: write(genericGuide(app, way, CHECKED)) }
}
