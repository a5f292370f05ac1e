import { hashComment } from '#lib/quote-comment.ts'
import { quoteToml } from '#lib/quote-toml.ts'
import { headersFile } from './headers-file.ts'
import { aboutRules, type WriteRules } from './rule-file.ts'
import { buildFor } from './site-folder.ts'

/** `_headers` as the build writes it, and how Netlify builds from a repository. */
export const netlifyRules: WriteRules = (site) => {
  const { environment, command, publish } = buildFor(site)
  return [
    { name: '_headers', text: headersFile(site.base) },
    {
      name: 'netlify.toml',
      text: [
        hashComment(`${aboutRules(site)}. The headers are in the file _headers, which the build writes.`),
        '[build]',
        `command = ${quoteToml(command)}`,
        `publish = ${quoteToml(publish)}`,
        '',
        '[build.environment]',
        'NODE_VERSION = "24"',
        ...Object.entries(environment).map(([name, value]) => `${name} = ${quoteToml(value)}`),
        '',
      ].join('\n'),
    },
  ]
}
