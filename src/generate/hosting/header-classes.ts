import { headerRules, type HeaderRule, type Headers } from '#content/response-headers.ts'

const headersAt = (path: string): Headers => headerRules.find((rule) => rule.path === path)?.headers ?? {}
const written = (headers: Headers) => JSON.stringify(Object.entries(headers))

/** What every response carries. */
export const always: Headers = headersAt('/*')

/** What a page carries besides; a web server may give it to everything that has no rule of its own. */
export const usual: Headers = headersAt('/')

/** The rules that say something else. No two of them fit the same path (tools/headers.test.ts). */
export const exceptions: readonly HeaderRule[] = headerRules.filter(
  ({ path, headers }) => path !== '/*' && written(headers) !== written(usual),
)
