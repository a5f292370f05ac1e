import { afterEach, expect, test, vi } from 'vitest'
import { forgetPreset, presetNow } from './preset.ts'

const answers = (...list: (() => Promise<Response>)[]) => {
  const fetching = vi.fn<typeof fetch>(() =>
    (list.shift() ?? (() => Promise.reject(new TypeError('gone'))))(),
  )
  vi.stubGlobal('fetch', fetching)
  return fetching
}
const file = (body: string) => () => Promise.resolve(new Response(body))
const status = (code: number) => () => Promise.resolve(new Response('', { status: code }))
const gone = () => Promise.reject(new TypeError('Failed to fetch'))

afterEach(() => {
  forgetPreset()
  vi.unstubAllGlobals()
})

test('a file that did not come is asked for again, and then kept', async () => {
  const fetching = answers(gone, status(504), file('{"organisation":"Contoso"}'))
  expect((await presetNow()).preset.organisation).toBeUndefined()
  expect((await presetNow()).preset.organisation).toBeUndefined()
  expect((await presetNow()).preset.organisation).toBe('Contoso')
  expect((await presetNow()).preset.organisation).toBe('Contoso')
  expect(fetching).toHaveBeenCalledTimes(3)
})

test('a file that is not there is not asked for again', async () => {
  const fetching = answers(status(404))
  await presetNow()
  expect(await presetNow()).toEqual({ preset: { first: [], notOffered: [] }, problems: [] })
  expect(fetching).toHaveBeenCalledTimes(1)
})

test('a file that leaves no app a way is told, and not used', async () => {
  const reason = 'No.'
  answers(
    file(
      JSON.stringify({ only: { apps: ['outlook-ios'], reason }, closedWays: [{ way: 'exchange', reason }] }),
    ),
  )
  const { preset, problems } = await presetNow()
  expect(preset).toEqual({ first: [], notOffered: [] })
  expect(problems.map(({ what }) => what).join()).toMatch(/^No app that this leaves/u)
})

test('a wrong file is told in words', async () => {
  answers(file('{ "cloud": '))
  expect((await presetNow()).problems).toEqual([
    { where: 'preset.json', what: 'It is not JSON: it stops before its last bracket.' },
  ])
})
