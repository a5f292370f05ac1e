import { factSources } from './fact-sources.ts'
import type { SourceTable } from './sources.ts'
import { routeSources } from './sources/routes.ts'
import { terminalSources } from './sources/terminal.ts'

/** The texts that the routes rest on. */
export const routeTexts: SourceTable = {
  ...factSources,
  ...routeSources,
  'email-oauth2-proxy': terminalSources['email-oauth2-proxy'],
}
