import { afterEach, describe, expect, test, vi } from 'vitest'
import { render } from './entry-server.tsx'

/** Addresses on our own host that a page names. */
const local = (html: string) => [...html.matchAll(/ href="(\/[^"]*)"/gu)].map(([, href = '']) => href)

afterEach(() => vi.unstubAllEnvs())

describe('a site in a folder of a host', () => {
  test.for(['/', '/settings/', '/apps/apple-mail-ios/', '/setup/prerequisites/', '/404/'])(
    'has the folder before every link of %s',
    async (path) => {
      const plain = await render(path)
      vi.stubEnv('BASE_URL', '/mail/')
      const { html, status, head } = await render(path)
      expect(local(html)).toEqual(local(plain.html).map((href) => `/mail${href}`))
      expect(local(html).length).toBeGreaterThan(10)
      // The build puts the folder before these itself.
      expect({ status, head }).toEqual({ status: plain.status, head: plain.head })
    },
  )
})
