import { plainTypes, type HeaderRule } from '#content/response-headers.ts'
import { xmlAttribute } from '#lib/xml-attribute.ts'
import { xmlComment } from '#lib/xml.ts'
import { always, exceptions } from './header-classes.ts'
import { aboutRules, type WriteRules } from './rule-file.ts'

/** A `web.config` for the folder of the site. */
export const iisRules: WriteRules = (site) => [
  {
    name: 'web.config',
    text: [
      '<?xml version="1.0" encoding="utf-8"?>',
      xmlComment(` ${aboutRules(site)}. It lies in the folder of the site. `),
      '<configuration>',
      ...indented([
        '<system.webServer>',
        ...indented([
          '<defaultDocument enabled="true">',
          '  <files>',
          '    <clear />',
          '    <add value="index.html" />',
          '  </files>',
          '</defaultDocument>',
          '<directoryBrowse enabled="false" />',
          '<httpErrors errorMode="Custom" existingResponse="Auto">',
          '  <remove statusCode="404" subStatusCode="-1" />',
          '  <error statusCode="404" path="404.html" responseMode="File" />',
          '</httpErrors>',
          '<httpProtocol>',
          '  <customHeaders>',
          ...Object.entries(always).flatMap(([name, value]) => [
            `    <remove name=${xmlAttribute(name)} />`,
            `    <add name=${xmlAttribute(name)} value=${xmlAttribute(value)} />`,
          ]),
          '  </customHeaders>',
          '</httpProtocol>',
          '<staticContent>',
          '  <clientCache cacheControlMode="DisableCache" />',
          ...Object.entries(types).flatMap(([ending, type]) => [
            `  <remove fileExtension=${xmlAttribute(`.${ending}`)} />`,
            `  <mimeMap fileExtension=${xmlAttribute(`.${ending}`)} mimeType=${xmlAttribute(type)} />`,
          ]),
          '</staticContent>',
        ]),
        '</system.webServer>',
        ...exceptions.flatMap(kept),
      ]),
      '</configuration>',
      '',
    ].join('\n'),
  },
]

const types: Readonly<Record<string, string>> = {
  ...plainTypes,
  ...Object.fromEntries(
    exceptions.flatMap(({ path, headers: { 'Content-Type': type } }) =>
      path.startsWith('/*.') && type !== undefined ? [[path.slice(3), type]] : [],
    ),
  ),
}

const KEPT = /^(public), max-age=(\d+)(?:, (immutable))?$/u
const DAY = 86_400

/** A file or a folder that browsers may keep. IIS knows no pattern in the place of a path: `/icon*` is asked for anew. */
function kept({ path, headers: { 'Cache-Control': cache = '' } }: HeaderRule): string[] {
  const place = path.replace(/\/\*$/u, '').slice(1)
  const found = KEPT.exec(cache)
  if (found === null || place.includes('*')) return []
  const [, shared, seconds, immutable] = found
  const custom = [shared, immutable].filter((part) => part !== undefined).join(', ')
  return [
    `<location path=${xmlAttribute(place)}>`,
    '  <system.webServer>',
    '    <staticContent>',
    `      <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${Number(seconds) / DAY}.00:00:00" cacheControlCustom=${xmlAttribute(custom)} />`,
    '    </staticContent>',
    '  </system.webServer>',
    '</location>',
  ]
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`)
