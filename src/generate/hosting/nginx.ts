import { plainTypes, type Headers } from '#content/response-headers.ts'
import { pathPattern } from '#lib/path-pattern.ts'
import { hashComment } from '#lib/quote-comment.ts'
import { quoteNginx } from '#lib/quote-nginx.ts'
import { always, exceptions, usual } from './header-classes.ts'
import { aboutRules, type WriteRules } from './rule-file.ts'

const TYPE = 'Content-Type'

/** Locations for the `server` block of a site. An `add_header` in one hides all of those around it, so each has all. */
export const nginxRules: WriteRules = (site) => [
  {
    name: 'exchange-online-setup.conf',
    text: [
      hashComment(
        `${aboutRules(site)}. Put the line "include" with this file into the server block of the site.`,
      ),
      '',
      ...withoutSlash(site.base),
      `location ${site.base === '/' ? '' : '^~ '}${quoteNginx(site.base)} {`,
      ...indented([
        'index index.html;',
        `error_page 404 ${quoteNginx(`${site.base}404.html`)};`,
        'charset utf-8;',
        '# Else a redirect to a folder names the port behind a proxy.',
        'absolute_redirect off;',
        '# Sends the .gz beside each file. Leave it out if your nginx does not know it.',
        'gzip_static on;',
        ...added({ ...always, ...usual }),
        ...exceptions.flatMap(({ path, headers }) => location(pathPattern(site.base, path), headers)),
        ...Object.entries(plainTypes).flatMap(([ending, type]) =>
          ending === 'woff2'
            ? []
            : location(pathPattern(site.base, `/*.${ending}`), { ...usual, [TYPE]: type }),
        ),
      ]),
      '}',
      '',
    ].join('\n'),
  },
]

const withoutSlash = (base: string): string[] =>
  base === '/'
    ? []
    : [
        `location = ${quoteNginx(base.slice(0, -1))} {`,
        ...indented(['absolute_redirect off;', `return 301 ${base}$is_args$args;`]),
        '}',
        '',
      ]

const location = (pattern: string, { [TYPE]: type, ...headers }: Headers): string[] => [
  '',
  `location ~ ${quoteNginxPattern(pattern)} {`,
  ...indented([
    ...(type === undefined ? [] : ['types { }', `default_type ${quoteNginx(type)};`]),
    ...added({ ...always, ...headers }),
  ]),
  '}',
]

/** The pattern is ours, of a base that was checked: `$` stands at its end only, where nginx knows no variable. */
const quoteNginxPattern = (pattern: string): string =>
  pattern.endsWith('$') ? quoteNginx(pattern.slice(0, -1)).replace(/"$/u, '$"') : quoteNginx(pattern)

/** `always`: also on a 404. */
const added = (headers: Headers): string[] =>
  Object.entries(headers).map(([name, value]) => `add_header ${name} ${quoteNginx(value)} always;`)

const indented = (lines: readonly string[]): string[] =>
  lines.map((line) => (line === '' ? '' : `    ${line}`))
