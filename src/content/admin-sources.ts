import { factSources } from './fact-sources.ts'
import type { SourceTable } from './sources.ts'
import { adminSources } from './sources/admin.ts'
import { routeSources } from './sources/routes.ts'

/** The texts that the tasks of an admin rest on. */
export const adminTexts: SourceTable = {
  ...factSources,
  ...adminSources,
  'ms-dns-provisioning': routeSources['ms-dns-provisioning'],
  'ms-set-organizationconfig': routeSources['ms-set-organizationconfig'],
}
