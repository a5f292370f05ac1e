import type { SiteAddress } from '#lib/site-address.ts'
import { quoteShell } from '#lib/quote-shell.ts'

/** What to ask a server with curl, and what it must answer. */
export const checkCommands = ({ host, base }: SiteAddress): string =>
  checks
    .map(({ path, says }) => `# ${says}\ncurl -sI ${quoteShell(`https://${host}${base}${path}`)}`)
    .join('\n\n')

const checks = [
  {
    path: '',
    says: "200, Cache-Control: no-cache, and Content-Security-Policy beginning with default-src 'none'",
  },
  { path: 'settings', says: '301 or 308, to the same address with a slash at its end' },
  { path: 'no/such/page/', says: '404, text/html' },
  {
    path: 'files/exchange-online.mobileconfig',
    says: '200, Content-Type: application/x-apple-aspen-config',
  },
  { path: 'files/ews-end.ics', says: '200, Content-Type: text/calendar; charset=utf-8' },
  { path: 'preset.json', says: '200, Cache-Control: no-cache' },
] as const
