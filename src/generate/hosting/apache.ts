import { plainTypes } from '#content/response-headers.ts'
import { pathPattern } from '#lib/path-pattern.ts'
import { quoteApache, quoteApacheHeader } from '#lib/quote-apache.ts'
import { hashComment } from '#lib/quote-comment.ts'
import { always, exceptions, usual } from './header-classes.ts'
import { aboutRules, type WriteRules } from './rule-file.ts'

const TYPE = 'Content-Type'

/** An `.htaccess` for the folder of the site; what is in it may stand in a `<Directory>` as well. */
export const apacheRules: WriteRules = (site) => [
  {
    name: '.htaccess',
    text: [
      hashComment(
        `${aboutRules(site)}. It needs mod_headers, and AllowOverride All for its folder; or put its lines into the <Directory> of the site.`,
      ),
      '',
      'DirectoryIndex index.html',
      'DirectorySlash On',
      'Options -Indexes -MultiViews',
      `ErrorDocument 404 ${site.base}404.html`,
      'AddDefaultCharset utf-8',
      '',
      ...[...endings.entries()].flatMap(([ending, type]) => typed(ending, type)),
      '',
      ...Object.entries({ ...always, ...usual }).map(
        ([name, value]) => `Header always set ${name} ${quoteApacheHeader(value)}`,
      ),
      ...exceptions.flatMap(({ path, headers: { [TYPE]: _type, ...headers } }) =>
        Object.entries(headers)
          .filter(([name, value]) => usual[name] !== value)
          .map(
            ([name, value]) =>
              `Header always set ${name} ${quoteApacheHeader(value)} ${quoteApache(`expr=%{REQUEST_URI} =~ m#${pathPattern(site.base, path)}#`)}`,
          ),
      ),
      '',
      '<IfModule mod_deflate.c>',
      '    AddOutputFilterByType DEFLATE text/html text/css text/javascript application/javascript application/json application/manifest+json image/svg+xml',
      '</IfModule>',
      '',
    ].join('\n'),
  },
]

/** `/*.ics` with a type becomes a type for the ending. */
const endings = new Map<string, string>([
  ...Object.entries(plainTypes),
  ...exceptions.flatMap(({ path, headers }): [string, string][] => {
    const ending = /^\/\*\.(\w+)$/u.exec(path)?.[1]
    const type = headers[TYPE]
    return ending === undefined || type === undefined ? [] : [[ending, type]]
  }),
])

/** `AddType` takes no parameters beside a type on every version; the charset has a directive of its own. */
function typed(ending: string, type: string): string[] {
  const [plain = '', charset] = type.split('; charset=')
  return [
    `AddType ${plain} .${ending}`,
    ...(charset === undefined ? [] : [`AddCharset ${charset} .${ending}`]),
  ]
}
