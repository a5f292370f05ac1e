import type { WebServerId } from '#content/web-servers.ts'
import { apacheRules } from './apache.ts'
import { caddyRules } from './caddy.ts'
import { cloudflarePagesRules } from './cloudflare-pages.ts'
import { githubPagesRules } from './github-pages.ts'
import { iisRules } from './iis.ts'
import { netlifyRules } from './netlify.ts'
import { nginxRules } from './nginx.ts'
import type { WriteRules } from './rule-file.ts'

/** Who writes the rules of each web server. */
export const webServerRules: Readonly<Record<WebServerId, WriteRules>> = {
  nginx: nginxRules,
  apache: apacheRules,
  caddy: caddyRules,
  iis: iisRules,
  netlify: netlifyRules,
  'cloudflare-pages': cloudflarePagesRules,
  'github-pages': githubPagesRules,
}
