import { microsoftSources } from './sources/microsoft.ts'
import { reportSources } from './sources/reports.ts'
import type { SourceTable } from './sources.ts'

/** What the facts rest on that belong to no app and no route. A test holds that none of theirs is missing. */
export const factSources: SourceTable = { ...microsoftSources, ...reportSources }
