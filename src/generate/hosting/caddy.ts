import { plainTypes, type Headers } from '#content/response-headers.ts'
import { pathPattern } from '#lib/path-pattern.ts'
import { hashComment } from '#lib/quote-comment.ts'
import { quoteCaddy } from '#lib/quote-caddy.ts'
import { always, exceptions, usual } from './header-classes.ts'
import { aboutRules, type WriteRules } from './rule-file.ts'

/** A site block. `route` keeps its order: by itself Caddy sorts the `header` lines. */
export const caddyRules: WriteRules = (site) => [
  {
    name: 'Caddyfile',
    text: [
      hashComment(
        `${aboutRules(site)}. Behind "root" stands the folder that is sent as the top of the host.`,
      ),
      `${site.host} {`,
      ...indented([
        'root * /srv/www',
        ...(site.base === '/' ? [] : [`redir ${site.base.slice(0, -1)} ${site.base} 301`]),
        `route ${site.base}* {`,
        ...indented([
          ...block('', { ...always, ...usual }),
          ...exceptions.flatMap(({ path, headers }, at) =>
            matched(`rule${at + 1}`, pathPattern(site.base, path), headers),
          ),
          ...matched('manifest', pathPattern(site.base, '/*.webmanifest'), {
            'Content-Type': plainTypes.webmanifest,
          }),
          ...folders,
          'file_server {',
          '\tprecompressed br gzip',
          '}',
        ]),
        '}',
        'handle_errors {',
        ...indented([
          'header Cache-Control "no-cache"',
          '@missing expression {http.error.status_code} == 404',
          `rewrite @missing ${site.base}404.html`,
          'file_server',
        ]),
        '}',
      ]),
      '}',
      '',
    ].join('\n'),
  },
]

/** By itself Caddy forgets the query on the way from `/settings` to `/settings/`. */
const folders = ['==', '!='].flatMap((is) => {
  const name = is === '==' ? '@folder' : '@asked'
  return [
    `${name} {`,
    '\tnot path */',
    '\tfile {path}/index.html',
    `\texpression {query} ${is} ""`,
    '}',
    `redir ${name} {path}/${is === '==' ? '' : '?{query}'} 301`,
  ]
})

const matched = (name: string, pattern: string, headers: Headers): string[] => [
  `@${name} path_regexp ${quoteCaddy(pattern)}`,
  ...block(`@${name} `, headers),
]

const block = (matcher: string, headers: Headers): string[] => [
  `header ${matcher}{`,
  ...indented(Object.entries(headers).map(([name, value]) => `${name} ${quoteCaddy(value)}`)),
  '}',
]

const indented = (lines: readonly string[]): string[] => lines.map((line) => `\t${line}`)
