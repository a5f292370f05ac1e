import { appIds } from '#content/app-ids.ts'
import { files } from '#generate/files.ts'
import { steps } from '#flow/steps.ts'
import { referencePages } from '#pages/reference-pages.ts'

/** Every path that is prerendered. */
export const prerenderedPaths: readonly string[] = [
  ...Object.keys(referencePages).map((path) => `/${path}`),
  ...appIds.map((id) => `/apps/${id}/`),
  ...Object.keys(files).map((id) => `/files/${id}/`),
  ...steps.map(({ id }) => `/setup/${id}/`),
]
