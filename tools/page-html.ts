import type { Manifest } from 'vite'
import { closure } from './manifest.ts'
import type { RenderedPage } from './server-entry.ts'

export type Site = {
  /** The client build's index.html. */
  template: string
  manifest: Manifest
  /** As in `/` or `/mail-setup/`; see base-path.ts. */
  base: string
  /** As in `https://setup.contoso.com`. Search engines want whole addresses in canonical links. */
  siteUrl: string | undefined
  /** Files every page needs at once and only CSS names. */
  fonts: readonly string[]
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Where a page is, whole if the site's address is known. */
export function address({ base, siteUrl }: Pick<Site, 'base' | 'siteUrl'>, path: string): string {
  const local = base + path.slice(1)
  return siteUrl === undefined ? local : new URL(local, siteUrl).href
}

const APP = 'src/app/main.tsx'

/** Styles, then the font, then the names of the scripts, which start.ts loads after the first paint. */
function loadingTags(site: Site, modules: readonly string[]): string[] {
  const { js, css } = closure(site.manifest, [APP, ...modules])
  const url = (file: string) => escape(site.base + file)
  return [
    ...[...css].map((file) => `<link rel="stylesheet" href="${url(file)}">`),
    ...site.fonts.map(
      (file) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${url(file)}">`,
    ),
    `<meta name="app-files" content="${[...js].map(url).join(' ')}">`,
  ]
}

function metaTags(site: Site, { head, status }: RenderedPage): string[] {
  return [
    `<title>${escape(head.title)}</title>`,
    `<meta name="description" content="${escape(head.description)}">`,
    ...(head.canonical === undefined
      ? []
      : [`<link rel="canonical" href="${escape(address(site, head.canonical))}">`]),
    ...(status === 200 ? [] : ['<meta name="robots" content="noindex">']),
  ]
}

/** Puts a rendered page into the template, with the chunks of the modules that it starts with. */
export function pageHtml(site: Site, page: RenderedPage, modules: readonly string[]): string {
  const head = [...metaTags(site, page), ...loadingTags(site, modules)].join('\n    ')
  // Functions, because `$&` in a replacement string would be taken for a pattern.
  return site.template.replace(/<title>.*<\/title>/, () => head).replace('<!--page-->', () => page.html)
}
