/** What serves the wizard. The ids are public: they stand in links to the hosting kit. */
export const webServerIds = [
  'nginx',
  'apache',
  'caddy',
  'iis',
  'netlify',
  'cloudflare-pages',
  'github-pages',
] as const

export type WebServerId = (typeof webServerIds)[number]

export const webServerNames: Readonly<Record<WebServerId, string>> = {
  nginx: 'nginx',
  apache: 'Apache',
  caddy: 'Caddy',
  iis: 'IIS',
  netlify: 'Netlify',
  'cloudflare-pages': 'Cloudflare Pages',
  'github-pages': 'GitHub Pages',
}

export const isWebServerId = (text: string): text is WebServerId =>
  (webServerIds as readonly string[]).includes(text)
