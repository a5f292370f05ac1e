import { appIds } from '#content/app-ids.ts'
import { fixIds } from '#content/fix-entry.ts'
import { fileTitles } from '#content/file-titles.ts'
import { steps } from '#flow/steps.ts'
import { referencePages } from '#pages/reference-pages.ts'

/** Every path that is prerendered. */
export const prerenderedPaths: readonly string[] = [
  ...Object.keys(referencePages).map((path) => `/${path}`),
  ...appIds.map((id) => `/apps/${id}/`),
  ...Object.keys(fileTitles).map((id) => `/files/${id}/`),
  '/fix/',
  ...fixIds.map((id) => `/fix/${id}/`),
  ...steps.map(({ id }) => `/setup/${id}/`),
]
