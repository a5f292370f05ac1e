import * as fc from 'fast-check'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { hasApache, servedByApache } from '#proof/apache.ts'
import { hasCaddy, servedByCaddy } from '#proof/caddy.ts'
import { anyText } from '#proof/hostile-text.ts'
import { hasNginx, servedByNginx } from '#proof/nginx.ts'
import type { Served } from '#proof/served.ts'
import { hasToml, readByTomllib } from '#proof/toml.ts'
import { quoteApacheHeader } from './quote-apache.ts'
import { quoteCaddy } from './quote-caddy.ts'
import { quoteNginx } from './quote-nginx.ts'
import { quoteToml } from './quote-toml.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'quote-'))
chmodSync(folder, 0o755)
afterAll(() => rmSync(folder, { recursive: true }))
const own = (name: string) => {
  mkdirSync(path.join(folder, name))
  return path.join(folder, name)
}

const known = [
  'a',
  ' a  b ',
  `'"`,
  String.raw`\ \\ \n \" a`,
  '# ; { } %{X}s %% $',
  '}\nserver { }',
  'ü字👩‍💻',
  '${HOME}',
]
const texts = [...known, ...fc.sample(anyText, 400)].filter((text) => text.trim() !== '')

/** What each text is written as, without those that the function refuses. */
const accepted = (quote: (text: string) => string) =>
  texts.flatMap((text) => {
    try {
      return [{ text, written: quote(text) }]
    } catch (error) {
      expect(error).toBeInstanceOf(RangeError)
      return []
    }
  })

async function bodies({ origin, stop }: Served, count: number, read: (answer: Response) => Promise<string>) {
  try {
    const got: string[] = []
    for (let at = 0; at < count; at++)
      // One connection after the other is enough.
      // eslint-disable-next-line no-await-in-loop
      got.push(await read(await fetch(`${origin}/${at}`)))
    return got
  } finally {
    await stop()
  }
}

test.skipIf(!hasNginx)('nginx gives back what was quoted', async () => {
  const values = accepted(quoteNginx)
  expect(values.length).toBeGreaterThan(20)
  const rules = values.map(
    ({ written }, at) => `location = /${at} { default_type text/plain; return 200 ${written}; }`,
  )
  const served = await servedByNginx(own('nginx'), folder, rules.join('\n'))
  const got = await bodies(served, values.length, (answer) => answer.text())
  expect(got).toEqual(values.map(({ text }) => text))
})

test.skipIf(!hasCaddy)('Caddy gives back what was quoted', async () => {
  const values = accepted(quoteCaddy)
  expect(values.length).toBeGreaterThan(20)
  const rules = values.map(({ written }, at) => `\trespond /${at} ${written}`)
  const text = `# \nx.example {\n\troot * /srv/www\n${rules.join('\n')}\n}\n`
  const served = await servedByCaddy(own('caddy'), folder, { text, host: 'x.example' })
  const got = await bodies(served, values.length, (answer) => answer.text())
  expect(got).toEqual(values.map((value) => value.text))
})

test.skipIf(!hasApache)('Apache gives back what was quoted', async () => {
  // A header of a response is ASCII without blanks at its ends.
  const values = accepted(quoteApacheHeader).filter(({ text }) => /^[!-~](?:[ -~]*[!-~])?$/u.test(text))
  expect(values.length).toBeGreaterThan(5)
  const root = own('apache-root')
  const rules = values.map(({ written }, at) => `Header always set X-${at} ${written}`)
  writeFileSync(path.join(root, '.htaccess'), `${rules.join('\n')}\n`)
  writeFileSync(path.join(root, '0'), '')
  const { origin, stop } = await servedByApache(own('apache'), root)
  const { status, headers } = await fetch(`${origin}/0`).finally(stop)
  expect(status, readFileSync(path.join(folder, 'apache/error.log'), 'utf8')).toBe(200)
  expect(values.map((_value, at) => headers.get(`X-${at}`))).toEqual(values.map(({ text }) => text))
})

test.skipIf(!hasToml)('TOML gives back what was quoted', () => {
  const values = accepted(quoteToml)
  const read = readByTomllib(values.map(({ written }) => `a = ${written}`))
  expect(read).toEqual(values.map(({ text }) => ({ a: text })))
})

test('what cannot be written is refused', () => {
  for (const quote of [quoteNginx, quoteApacheHeader, quoteCaddy])
    expect(() => quote('a\nb')).toThrow(RangeError)
  expect(() => quoteNginx('$host')).toThrow(RangeError)
  for (const text of ['${HOME}', String.raw`\n`, String.raw`a\\t`])
    expect(() => quoteApacheHeader(text)).toThrow(RangeError)
  expect(() => quoteCaddy('{env.HOME}')).toThrow(RangeError)
})
