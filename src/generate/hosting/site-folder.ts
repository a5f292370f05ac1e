import type { SiteAddress } from '#lib/site-address.ts'
import { quoteShell } from '#lib/quote-shell.ts'

/** The command that builds the site for a place, and the folder that is published then. */
export type BuildFor = { environment: Readonly<Record<string, string>>; command: string; publish: string }

/**
 * A service that publishes one folder as a whole host wants the site in a folder of that folder. `_headers` and
 * the page of no address are looked for at its top only.
 */
export function buildFor({ host, base }: SiteAddress): BuildFor {
  const environment = { SITE_URL: `https://${host}`, ...(base === '/' ? {} : { BASE_PATH: base }) }
  if (base === '/') return { environment, command: 'npm run build', publish: 'dist' }
  const folder = quoteShell(`site${base.slice(0, -1)}`)
  return {
    environment,
    command: `npm run build && mkdir -p ${folder} && cp -R dist/. ${folder} && cp dist/_headers dist/404.html site/`,
    publish: 'site',
  }
}
