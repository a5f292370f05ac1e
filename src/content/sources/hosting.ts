import { source, type Source } from '#content/source.ts'

/** Services and programs that serve the wizard. */
export const hostingSources = {
  'github-pages-headers': source(
    'HTTP headers on GitHub Pages: discussion 54257',
    'GitHub, community discussion',
    undefined,
    'https://github.com/orgs/community/discussions/54257',
  ),
  'w3c-csp': source(
    'HTML: a policy in a meta element may hold no frame-ancestors, report-uri or sandbox',
    'WHATWG',
    undefined,
    'https://html.spec.whatwg.org/multipage/semantics.html#attr-meta-http-equiv-content-security-policy',
  ),
  'cloudflare-pages-headers': source(
    'Cloudflare Pages: headers',
    'Cloudflare',
    undefined,
    'https://developers.cloudflare.com/pages/configuration/headers/',
  ),
  'netlify-headers': source(
    'Netlify: custom headers',
    'Netlify',
    undefined,
    'https://docs.netlify.com/manage/routing/headers/',
  ),
  'iis-http-errors': source(
    'IIS: HTTP errors',
    'Microsoft',
    undefined,
    'https://learn.microsoft.com/iis/configuration/system.webserver/httperrors/',
  ),
} satisfies Record<string, Source>
