import { headerRules } from '#content/response-headers.ts'

/** The `_headers` file, which Cloudflare Pages, Netlify and others read. A base path, as in `/mail/`, goes before every rule. */
export function headersFile(base: string): string {
  return headerRules
    .map(({ path, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`)
      return base + path.slice(1) + '\n' + lines.join('')
    })
    .join('\n')
}
