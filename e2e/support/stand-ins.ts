import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { makeCertificate } from './certificate.ts'
import { act, type Mood } from './moods.ts'
import { answerDns, type Zone } from './name-server.ts'
import { test as site } from './site.ts'

const HOSTS = ['cloudflare-dns.com', 'dns.google', 'login.microsoftonline.com'] as const
type Host = (typeof HOSTS)[number]

type StandIns = {
  /** Every request so far, and nothing else reached them: `cloudflare-dns.com /dns-query?name=…`. */
  asked: string[]
  zone: Zone
  /** What the sign-in page publishes, by domain. */
  tenants: Readonly<Record<string, object>>
  moods: Partial<Record<Host, Mood>>
}

function answerTenant(tenants: StandIns['tenants'], { url = '' }: IncomingMessage, response: ServerResponse) {
  const domain = /^\/([^/]+)\/v2\.0\/\.well-known\/openid-configuration$/u.exec(url)?.[1] ?? ''
  const tenant = tenants[domain]
  const no = {
    error: 'invalid_tenant',
    error_description: `AADSTS90002: Tenant '${domain}' not found. Trace ID: 0`,
  }
  response.writeHead(tenant === undefined ? 400 : 200, {
    'content-type': 'application/json',
    'access-control-allow-origin': '*',
  })
  response.end(JSON.stringify(tenant ?? no))
}

async function startStandIns() {
  const { key, cert, pin } = makeCertificate(HOSTS)
  const now: StandIns = { asked: [], zone: {}, tenants: {}, moods: {} }
  const server = createServer({ key, cert }, (request, response) => {
    const host = HOSTS.find((each) => each === request.headers.host)
    now.asked.push(`${request.headers.host} ${request.url}`)
    const mood = host === undefined ? undefined : now.moods[host]
    if (mood !== undefined) act(mood, response)
    else if (host === 'login.microsoftonline.com') answerTenant(now.tenants, request, response)
    else answerDns(now.zone, request, response, host === 'cloudflare-dns.com')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    now,
    // The browser asks for the real names, finds the stand-ins there, and takes this one certificate for good.
    args: [
      `--host-resolver-rules=${HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${port}`).join(',')}`,
      `--ignore-certificate-errors-spki-list=${pin}`,
    ],
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** The test of the site, with servers of ours under the names of those that a look-up asks. */
export const test = site.extend<
  { others: StandIns },
  { standIns: Awaited<ReturnType<typeof startStandIns>> }
>({
  standIns: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what it needs
    async ({}, use) => {
      const standIns = await startStandIns()
      await use(standIns)
      standIns.stop()
    },
    { scope: 'worker' },
  ],
  launchOptions: [
    async ({ launchOptions, standIns }, use) =>
      use({ ...launchOptions, args: [...(launchOptions.args ?? []), ...standIns.args] }),
    { scope: 'worker' },
  ],
  others: async ({ standIns: { now } }, use) => {
    Object.assign(now, { asked: [], zone: {}, tenants: {}, moods: {} } satisfies StandIns)
    await use(now)
  },
})
