import { expect, test } from 'vitest'
import { cases, formatOf, formats, golden } from '#generate/golden-cases.ts'
import type { Step } from './app.ts'
import type { AppId } from './app-ids.ts'
import { app } from './apps/grafana.ts'
import { fillText, plainText } from './filled.ts'
import { loadApp } from './load-app.ts'
import { localRelay } from './local-relay.ts'
import { RELAY_PASSWORD_FILE } from './relay-password.ts'
import { routedWay } from './routed-way.ts'
import type { RouteId } from './route-ids.ts'
import { routes } from './routes.ts'
import type { Slots } from './slots.ts'
import type { Text } from './text.ts'

const [way] = app.ways
const filesOn = (id: RouteId) =>
  way?.works ? routedWay({ app, way, id, today: '2026-11-23', oauthUnknown: false }).way.files : []

test('files that point at a relay are offered on the route of the relay alone', () => {
  expect(filesOn('oauth-proxy')).toEqual(['emailproxy-config', 'grafana-ini', 'compose-relay', 'powershell'])
  expect(filesOn('smtp-password')).toEqual(['powershell'])
  expect(filesOn('relay-connector')).toBeUndefined()
})

test('the route names the port that the files have', () => {
  expect(routes['oauth-proxy'].port).toBe(localRelay.port)
})

const kinds = ['own', 'shared'] as const
const programs = [
  'alertmanager',
  'grafana',
  'home-assistant',
  'jenkins',
  'nextcloud',
  'wp-mail-smtp',
] as const
const slots = new Proxy({} as Slots, { get: () => ({ shown: 'maria.lindholm@contoso.com', known: true }) })
const flat = (text: Text): string => plainText(fillText(text, slots))

async function onRelay(id: AppId) {
  const loaded = await loadApp(id)
  const sending = loaded.ways.find((each) => each.way === 'send')
  if (!sending?.works) throw new Error(`${id} does not send`)
  return routedWay({ app: loaded, way: sending, id: 'oauth-proxy', today: '2026-11-23', oauthUnknown: false })
    .way
}

const said = (steps: readonly Step[]) =>
  steps.map(({ title, text = [], note = [] }) => [title, text, note].map(flat).join(' ')).join('\n')

test.each(programs)(
  '%s: the steps put both files in their place, and name all that is handed out',
  async (id) => {
    const { steps, variants = [], files = [] } = await onRelay(id)
    const all = said([...steps, ...variants.flatMap((variant) => variant.steps)])
    const names = formats
      .filter((format) => files.includes(format.id))
      .map((format) => format.name(cases.plain))
    expect(names).toHaveLength(4)
    for (const name of names.filter((each) => !each.endsWith('.ps1'))) expect(all).toContain(name)
    expect(said(steps)).not.toContain('Type server and port')
    expect(variants.map(({ when }) => flat(when).split(' ')[0])).toEqual(['Without', 'With'])
    for (const list of [steps, ...variants.map((variant) => variant.steps)]) {
      for (const kind of kinds) {
        const mine = list.filter(({ mailbox = kind }) => mailbox === kind)
        expect(mine.length).toBeLessThanOrEqual(12)
        expect(flat(mine.at(-1)?.title ?? [])).toBe('Send a message to yourself')
      }
      for (const { title, text = [], note = [] } of list) {
        expect(flat(title).length).toBeLessThanOrEqual(60)
        for (const each of [text, note]) expect(flat(each).length, flat(each)).toBeLessThanOrEqual(320)
      }
    }
  },
)

test.each(programs)('%s: a password that its file reads is made in a step, once', async (id) => {
  const { steps, routed } = await onRelay(id)
  const file = formatOf(routed?.relay?.file ?? 'powershell')
  const reads = golden('plain', file).includes(RELAY_PASSWORD_FILE)
  expect(said(steps).split(RELAY_PASSWORD_FILE).length - 1).toBe(reads ? 1 : 0)
})

test.each(['grafana', 'alertmanager'] as const)(
  '%s: the relay stands on the same machine, and says why',
  async (id) => {
    const { steps, variants = [] } = await onRelay(id)
    for (const list of [steps, ...variants.map((variant) => variant.steps)]) {
      expect(said(list)).toContain('no other host than localhost')
      expect(said(list)).not.toContain('else the address of the computer')
    }
  },
)

test.each(['hp-printer', 'sql-server', 'smtp-device'] as const)('%s: the relay has its file', async (id) => {
  const { steps, files } = await onRelay(id)
  expect(files).toEqual(['emailproxy-config', 'powershell'])
  expect(said(steps)).toContain('Save emailproxy.config')
  expect(said(steps)).toContain('let it reach the relay')
})
