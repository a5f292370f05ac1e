import { apps } from '#content/apps.ts'
import { steps } from '#flow/steps.ts'
import { referencePages } from '#pages/reference-pages.ts'

/** Every page that is there as HTML, from the tables that make the pages. */
export const routes: readonly string[] = [
  ...Object.keys(referencePages).map((path) => `/${path}`),
  ...apps.map(({ id }) => `/apps/${id}/`),
  ...steps.map(({ id }) => `/setup/${id}/`),
]
