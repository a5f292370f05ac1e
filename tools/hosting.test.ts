import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { AddressInfo } from 'node:net'
import { afterAll, describe, expect, test } from 'vitest'
import { apacheRules } from '#generate/hosting/apache.ts'
import { caddyRules } from '#generate/hosting/caddy.ts'
import { nginxRules } from '#generate/hosting/nginx.ts'
import { hasApache, servedByApache, testByApache } from '#proof/apache.ts'
import { hasCaddy, servedByCaddy, testByCaddy } from '#proof/caddy.ts'
import { hasNginx, servedByNginx, testByNginx } from '#proof/nginx.ts'
import type { Served } from '#proof/served.ts'
import { headersFor } from './headers.ts'
import { listen, siteServer } from './site-server.ts'

const pages = [
  '/',
  '/settings/',
  '/settings',
  '/settings?cloud=dod',
  '/404.html',
  '/no/such/page/',
  '/nothing',
]
const files = [
  '/assets/main-1a2b.js',
  '/assets/missing-1a2b.js',
  '/assets/page.css',
  '/assets/letters.woff2',
  '/icon.svg',
  '/icon-192.png',
  '/apple-touch-icon.png',
  '/manifest.webmanifest',
  '/preset.json',
  '/sw.js',
  '/robots.txt',
  '/sitemap.xml',
  '/files/exchange-online.mobileconfig',
  '/files/ews-end.ics',
]

const folder = mkdtempSync(path.join(tmpdir(), 'hosting-'))
// Apache reads it as another user.
chmodSync(folder, 0o755)
const own = (name: string) => {
  const made = path.join(folder, name)
  mkdirSync(made, { recursive: true })
  return made
}

/** A site of a page and one file of each kind, in a folder of a host. */
function siteAt(root: string, base: string): string {
  const site = path.join(root, base)
  const put = (name: string) => {
    mkdirSync(path.dirname(path.join(site, name)), { recursive: true })
    writeFileSync(path.join(site, name), `this is ${name}`)
  }
  for (const name of ['index.html', 'settings/index.html', '404.html', ...files])
    if (!/missing/u.test(name)) put(name)
  return site
}

const wanted = Object.keys(headersFor('/')).map((name) => name.toLowerCase())

/** What a browser sees of a response, and what matters of it to one. */
async function seen(origin: string, address: string) {
  const response = await fetch(origin + address, { redirect: 'manual' })
  const { status, headers } = response
  const to = headers.get('Location')
  return {
    // Permanent is permanent: Caddy says 308.
    status: status === 308 ? 301 : status,
    to: to === null ? null : new URL(to, origin + address).href.slice(origin.length),
    type:
      to !== null
        ? undefined
        : headers
            .get('Content-Type')
            ?.split(';')[0]
            ?.replace(/^application\/(javascript|xml)$/u, 'text/$1'),
    headers: Object.fromEntries(wanted.map((name) => [name, headers.get(name)])),
    text: to === null ? await response.text() : '',
  }
}

async function comparing(base: string, start: () => Promise<Served>) {
  const server = siteServer(siteAt(own(`ours${base}`), '/'), base)
  await listen(server, 0)
  const ours = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const theirs = await start()
  try {
    for (const address of [...pages, ...files].map((each) => base + each.slice(1))) {
      // One after the other, so that a difference names its address.
      // eslint-disable-next-line no-await-in-loop
      const [one, other] = await Promise.all([seen(ours, address), seen(theirs.origin, address)])
      expect({ address, ...other }).toEqual({ address, ...one })
    }
    if (base !== '/') {
      const { status, to } = await seen(theirs.origin, base.slice(0, -1))
      expect([status, to]).toEqual([301, base])
    }
  } finally {
    await theirs.stop()
    server.close()
  }
}

afterAll(() => rmSync(folder, { recursive: true }))

describe.each(['/', '/mail/', '/it/mail.setup/'])('at %s', (base) => {
  const site = { host: 'setup.contoso.com', base }
  const name = base.replaceAll('/', '_')

  test.skipIf(!hasNginx)('nginx takes the rules, and sends what we send', async () => {
    const text = nginxRules(site)[0]?.text ?? ''
    expect(testByNginx(own(`nginx-t${name}`), text)).toBe('')
    const root = own(`nginx${name}`)
    siteAt(root, base)
    await comparing(base, () => servedByNginx(own(`nginx-run${name}`), root, text))
  })

  test.skipIf(!hasApache)('Apache takes the rules, and sends what we send', async () => {
    const text = apacheRules(site)[0]?.text ?? ''
    expect(testByApache(own(`apache-t${name}`), text)).toBe('')
    const root = own(`apache${name}`)
    writeFileSync(path.join(siteAt(root, base), '.htaccess'), text)
    await comparing(base, () => servedByApache(own(`apache-run${name}`), root))
  })

  test.skipIf(!hasCaddy)('Caddy takes the rules, and sends what we send', async () => {
    const text = caddyRules(site)[0]?.text ?? ''
    expect(testByCaddy(own(`caddy-t${name}`), text)).toBe('')
    const root = own(`caddy${name}`)
    siteAt(root, base)
    await comparing(base, () => servedByCaddy(own(`caddy-run${name}`), root, { text, host: site.host }))
  })
})
