import { factSources } from './fact-sources.ts'
import type { SourceTable } from './sources.ts'
import { permissionSources } from './sources/permissions.ts'

/** The texts that the consent kit for chosen apps rests on. */
export const consentSourceTable: SourceTable = { ...factSources, ...permissionSources }
