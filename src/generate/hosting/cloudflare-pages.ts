import { headersFile } from './headers-file.ts'
import type { WriteRules } from './rule-file.ts'

/** The same `_headers` as the build writes it. The build itself is set on a page of Cloudflare's. */
export const cloudflarePagesRules: WriteRules = ({ base }) => [{ name: '_headers', text: headersFile(base) }]
