/**
 * Makes the site work without a network after the first visit. Pages come from the network while
 * there is one, so a new version is there on the next load; the files they name carry a hash and
 * come from the cache. A new worker waits until the last old page is closed: it never takes away a
 * file that an open page may still load.
 */
declare const __OFFLINE_URLS__: readonly string[]
declare const __VERSION__: string

// The DOM types of TypeScript describe windows, not workers; this much of a worker is used.
type LifeEvent = Event & { waitUntil: (work: Promise<unknown>) => void }
type FetchEvent = Event & { request: Request; respondWith: (answer: Promise<Response>) => void }
const { clients } = self as unknown as { clients: { claim: () => Promise<void> } }

const PATIENCE = 4000
const NOT_FOUND = './404.html'

const scope = new URL('./', self.location.href)

// A host may have other sites in other folders, and they share its caches: ours are told by the folder.
const OURS = `exchange-online-setup:${scope.pathname}:`
const SITE = `${OURS}site-${__VERSION__}`
const PRESET = `${OURS}preset`

self.addEventListener('install', (event) => {
  ;(event as LifeEvent).waitUntil(fill())
})

self.addEventListener('activate', (event) => {
  ;(event as LifeEvent).waitUntil(forgetOldSites().then(() => clients.claim()))
})

self.addEventListener('fetch', (event) => {
  const { request, respondWith } = event as FetchEvent
  const answer = answerFor(request)
  if (answer !== undefined) respondWith.call(event, answer)
})

function answerFor(request: Request): Promise<Response> | undefined {
  const url = new URL(request.url)
  if (request.method !== 'GET' || !url.href.startsWith(scope.href)) return undefined
  const path = url.pathname.slice(scope.pathname.length)
  // iOS hands a profile to its installer only when it fetched the file itself.
  if (/^files\/[^/]+\.\w+$/u.test(path)) return undefined
  if (path === 'preset.json') return preset(request)
  if (request.mode === 'navigate') return page(request, url)
  return path.startsWith('assets/') ? asset(request) : undefined
}

async function fill(): Promise<void> {
  const cache = await caches.open(SITE)
  // A hashed file may come from the browser's own cache; a page must be the one of this version.
  const requests = __OFFLINE_URLS__
    .filter((url) => url !== NOT_FOUND)
    .map((url) => new Request(url, { cache: url.startsWith('./assets/') ? 'default' : 'no-cache' }))
  await cache.addAll(requests)
  // Some hosts answer this address with status 404, too, with which `addAll` would give up on everything.
  const missing = await fetch(new Request(NOT_FOUND, { cache: 'no-cache' }))
  await cache.put(NOT_FOUND, missing)
}

async function forgetOldSites(): Promise<void> {
  const names = await caches.keys()
  const old = names.filter((name) => name.startsWith(OURS) && name !== SITE && name !== PRESET)
  await Promise.all(old.map((name) => caches.delete(name)))
}

/** From the network; after some seconds without an answer, or without a network, as it was stored. */
async function page(request: Request, url: URL): Promise<Response> {
  const fresh = fetch(request)
  const stored = await storedPage(url)
  if (stored === undefined) return fresh.catch(notFound)
  const late = new Promise<Response>((resolve) => {
    setTimeout(resolve, PATIENCE, stored)
  })
  return Promise.race([fresh, late]).catch(() => stored)
}

/** Answers live in the query and the fragment; the page is the same for all of them. */
async function storedPage(url: URL): Promise<Response | undefined> {
  const cache = await caches.open(SITE)
  const path = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`
  const stored = await cache.match(new URL(path, scope))
  // Some hosts redirect on the way, and a browser takes no redirected answer for a page.
  return stored?.redirected === true ? new Response(stored.body, { headers: stored.headers }) : stored
}

async function notFound(): Promise<Response> {
  const cache = await caches.open(SITE)
  const stored = await cache.match(NOT_FOUND)
  return new Response(stored?.body ?? null, { status: 404, headers: stored?.headers ?? {} })
}

async function asset(request: Request): Promise<Response> {
  // Any version's cache: a page of the old version may be open beside the new worker.
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request)
}

/**
 * What a deployment says about its organisation: never older than the last time there was a network, and
 * nothing once the file was taken away.
 */
async function preset(request: Request): Promise<Response> {
  const cache = await caches.open(PRESET)
  try {
    const fresh = await fetch(request)
    if (fresh.ok) await cache.put(request.url, fresh.clone())
    else if (fresh.status === 404 || fresh.status === 410) await cache.delete(request.url)
    return fresh
  } catch {
    return (await cache.match(request.url)) ?? new Response(null, { status: 504 })
  }
}
