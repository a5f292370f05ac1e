import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import path from 'node:path'
import sirv from 'sirv'
import { headersFor } from './headers.ts'

/** Serves a built folder the way a deployment does: same headers, same redirects, a real 404. */
export function siteServer(folder: string, base = '/'): Server {
  const files = sirv(folder, { etag: true, gzip: true, brotli: true })
  const notFound = readFileSync(path.join(folder, '404.html'))

  return createServer((request: IncomingMessage, response: ServerResponse) => {
    const [pathname = '/', query] = (request.url ?? '/').split('?', 2)
    const redirect = (to: string) =>
      response
        .writeHead(301, {
          Location: query === undefined ? to : `${to}?${query}`,
          // Else a browser keeps it for ever, also after the site has moved.
          'Cache-Control': 'no-cache',
        })
        .end()

    if (request.method !== 'GET' && request.method !== 'HEAD') return response.writeHead(405).end()
    if (!pathname.startsWith(base)) return redirect(base)

    // Below the base everything is as it is on a site of its own.
    const inside = pathname.slice(base.length - 1)
    for (const [name, value] of Object.entries(headersFor(inside))) response.setHeader(name, value)
    if (isPageWithoutSlash(folder, inside)) return redirect(`${pathname}/`)

    request.url = query === undefined ? inside : `${inside}?${query}`
    return files(request, response, () => {
      response.setHeader('Cache-Control', 'no-cache')
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' })
      response.end(request.method === 'HEAD' ? undefined : notFound)
    })
  })
}

/** `/settings` is `/settings/`: one address per page, so that relative links and caches agree. */
function isPageWithoutSlash(folder: string, pathname: string): boolean {
  if (!/^(\/[\w-]+)+$/.test(pathname)) return false
  return existsSync(path.join(folder, pathname, 'index.html'))
}

/** Listens, or explains in one sentence why it cannot. */
export function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`
      reject(error.code === 'EADDRINUSE' ? new Error(taken) : error)
    })
    server.listen(port, resolve)
  })
}
