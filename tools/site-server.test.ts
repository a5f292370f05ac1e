import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listen, siteServer } from './site-server.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'site-'))
mkdirSync(path.join(folder, 'settings'))
for (const file of ['index.html', '404.html', 'settings/index.html'])
  writeFileSync(path.join(folder, file), file)

const server = siteServer(folder, '/mail/')
let origin = ''
beforeAll(async () => {
  await listen(server, 0)
  origin = `http://localhost:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

test.for([
  ['/mail/settings?cloud=dod', '/mail/settings/?cloud=dod'],
  ['/mail', '/mail/'],
])('%s leads to %s, and no browser keeps that for ever', async ([from, to]) => {
  const { status, headers } = await fetch(origin + from, { redirect: 'manual' })
  expect([status, headers.get('Location'), headers.get('Cache-Control')]).toEqual([301, to, 'no-cache'])
})

test('serves what is below the folder, and a real 404', async () => {
  expect(await (await fetch(`${origin}/mail/settings/`)).text()).toBe('settings/index.html')
  const missing = await fetch(`${origin}/mail/no/such/page/`)
  expect([missing.status, await missing.text()]).toEqual([404, '404.html'])
})
