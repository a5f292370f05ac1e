import { afterAll, beforeEach, expect, test, vi } from 'vitest'

type Listener = (event: object) => void

const ORIGIN = 'https://host.example'
const keyOf = (of: string | URL | Request) =>
  new URL(of instanceof Request ? of.url : of, `${ORIGIN}/mail/`).href

/** As much of the Cache API as the worker uses. */
class FakeCache {
  readonly kept = new Map<string, Response>()
  match = async (of: string | URL | Request) => this.kept.get(keyOf(of))?.clone()
  put = async (of: string | Request, answer: Response) => void this.kept.set(keyOf(of), answer)
  delete = async (of: string) => this.kept.delete(keyOf(of))
  addAll = async (all: Request[]) => {
    const answers = await Promise.all(all.map((each) => fetch(each)))
    if (answers.some(({ ok }) => !ok)) throw new TypeError('addAll takes no such answer')
    await Promise.all(all.map((each, index) => this.put(each, answers[index] ?? Response.error())))
  }
}

let host: Record<string, Response | undefined>
let stores: Map<string, FakeCache>
let listeners: Record<string, Listener>

const open = async (name: string) => {
  const store = stores.get(name) ?? new FakeCache()
  stores.set(name, store)
  return store
}

beforeEach(async () => {
  vi.resetModules()
  listeners = {}
  stores = new Map()
  host = { '/mail/': new Response('home'), '/mail/404.html': new Response('none', { status: 404 }) }
  vi.stubGlobal(
    'Request',
    class extends Request {
      constructor(input: string | URL, init?: RequestInit) {
        super(keyOf(input), init)
      }
    },
  )
  vi.stubGlobal('self', {
    location: { href: `${ORIGIN}/mail/sw.js` },
    clients: { claim: async () => undefined },
    addEventListener: (type: string, listener: Listener) => (listeners[type] = listener),
  })
  vi.stubGlobal('caches', {
    open,
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
  })
  vi.stubGlobal('fetch', async (request: Request) => {
    const answer = host[new URL(request.url).pathname]
    if (answer === undefined) throw new TypeError('Failed to fetch')
    return answer.clone()
  })
  vi.stubGlobal('__OFFLINE_URLS__', ['./', './404.html'])
  vi.stubGlobal('__VERSION__', 'new')
  await import('./service-worker.ts')
})

// Files of tests share one world.
afterAll(() => void vi.unstubAllGlobals())

/** Sends an event to the worker and waits until it has done its work. */
async function send(type: string, event: object = {}): Promise<Response | undefined> {
  let work: Promise<unknown> | undefined
  const take = (promise: Promise<unknown>) => (work = promise)
  listeners[type]?.({ ...event, waitUntil: take, respondWith: take })
  return (await work) as Response | undefined
}
const get = (path: string) => send('fetch', { request: new Request(`${ORIGIN}/mail/${path}`) })

test('a host that answers 404.html with status 404 does not keep the site from being stored', async () => {
  await send('install')
  const site = await open('exchange-online-setup:/mail/:site-new')
  expect([...site.kept.keys()]).toEqual([`${ORIGIN}/mail/`, `${ORIGIN}/mail/404.html`])
})

test('a new version takes away the caches of its own site only', async () => {
  const others = ['somebody-else', 'exchange-online-setup:/:site-old', 'exchange-online-setup:/mail/:preset']
  await Promise.all([...others, 'exchange-online-setup:/mail/:site-old'].map(open))
  await send('activate')
  expect([...stores.keys()]).toEqual(others)
})

test.for([404, 410])('a preset that answers %i is forgotten', async (status) => {
  host['/mail/preset.json'] = new Response('{"organisation":"Contoso"}')
  expect(await (await get('preset.json'))?.text()).toContain('Contoso')
  host['/mail/preset.json'] = undefined
  expect(await (await get('preset.json'))?.text()).toContain('Contoso')
  host['/mail/preset.json'] = new Response('', { status })
  await get('preset.json')
  host['/mail/preset.json'] = undefined
  expect((await get('preset.json'))?.status).toBe(504)
})

test('profiles and dates are left to the browser, and a page beside them is there without a network', async () => {
  const page = 'files/sign/'
  const site = await open('exchange-online-setup:/mail/:site-new')
  await site.put(`${ORIGIN}/mail/${page}`, new Response('sign'))
  const ask = (path: string, mode: string) =>
    send('fetch', { request: { method: 'GET', mode, url: `${ORIGIN}/mail/${path}` } })
  for (const file of ['exchange-online.mobileconfig', 'ews-end.ics'])
    // oxlint-disable-next-line no-await-in-loop -- one worker
    expect(await ask(`files/${file}`, 'navigate')).toBeUndefined()
  expect(await (await ask(page, 'navigate'))?.text()).toBe('sign')
})
