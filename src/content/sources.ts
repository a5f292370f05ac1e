import type { Source } from './source.ts'
import { adminSources } from './sources/admin.ts'
import { appleSources } from './sources/apple.ts'
import { deviceSources } from './sources/devices.ts'
import { errorSources } from './sources/errors.ts'
import { guideSources } from './sources/guides.ts'
import { hostingSources } from './sources/hosting.ts'
import { linuxDesktopSources } from './sources/linux-desktop.ts'
import { lookupSources } from './sources/lookup.ts'
import { microsoftAppSources } from './sources/microsoft-apps.ts'
import { microsoftSources } from './sources/microsoft.ts'
import { mozillaSources } from './sources/mozilla.ts'
import { otherAppSources } from './sources/other-apps.ts'
import { otherProviderSources } from './sources/other-providers.ts'
import { permissionSources } from './sources/permissions.ts'
import { programSources } from './sources/programs.ts'
import { reportSources } from './sources/reports.ts'
import { routeSources } from './sources/routes.ts'
import { terminalSources } from './sources/terminal.ts'

/**
 * Everything our facts rest on. The ids are a union, so that a wrong one does not compile. Pages that
 * name a few take `fact-sources.ts`, or what an app’s file brings with it.
 */
export const sources = {
  ...microsoftSources,
  ...reportSources,
  ...microsoftAppSources,
  ...appleSources,
  ...mozillaSources,
  ...guideSources,
  ...linuxDesktopSources,
  ...otherAppSources,
  ...terminalSources,
  ...deviceSources,
  ...programSources,
  ...routeSources,
  ...errorSources,
  ...otherProviderSources,
  ...lookupSources,
  ...adminSources,
  ...permissionSources,
  ...hostingSources,
} satisfies Record<string, Source>

export type SourceId = keyof typeof sources

/** A part of them. */
export type SourceTable = Readonly<Partial<Record<SourceId, Source>>>
