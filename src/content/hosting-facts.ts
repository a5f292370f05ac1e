import { fact, type Fact } from './fact.ts'

const DAY = '2026-11-25'

/** What the rules for web servers rest on, beside the programs that read them in our tests. */
export const hostingFacts = {
  github: fact('GitHub Pages lets nobody set a header', 'github-pages-headers', DAY),
  meta: fact(
    'A policy that stands in a page leaves out frame-ancestors, report-uri and sandbox',
    'w3c-csp',
    DAY,
  ),
  cloudflare: fact(
    'Cloudflare Pages reads _headers at the top of what is published, and every rule that fits applies',
    'cloudflare-pages-headers',
    DAY,
  ),
  netlify: fact(
    'Netlify reads _headers in the folder that is published, before netlify.toml',
    'netlify-headers',
    DAY,
  ),
  iis: fact(
    'IIS sends a file in place of its own page for an error, with responseMode File and the path of a file',
    'iis-http-errors',
    DAY,
    'unsure',
    'Nobody ran this web.config on IIS for us.',
  ),
} satisfies Record<string, Fact<string>>

export const hostingLabels: Record<keyof typeof hostingFacts, string> = {
  github: 'Headers on GitHub Pages',
  meta: 'A policy in a page',
  cloudflare: 'Headers on Cloudflare Pages',
  netlify: 'Headers on Netlify',
  iis: 'The page of no address on IIS',
}
