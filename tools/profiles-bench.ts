import { execFileSync } from 'node:child_process'
import { build, parse } from 'plist'
import { clouds } from '#content/clouds.ts'
import { mobileconfig } from '#generate/apple/mobileconfig.ts'
import { plist, type PlistValue } from '#lib/plist.ts'
import { zipInBrowser } from './profiles-in-browser.ts'

/**
 * How fast profiles are written, beside two libraries that write the same dictionaries, in turn and several
 * times; then a zip of many in a real browser. Prints, and judges nothing.
 */
const COUNT = 5000
const ROUNDS = 5

const dictionaries = Array.from({ length: COUNT }, (_, at) =>
  parse(
    mobileconfig({
      email: `person${at}@contoso.com`,
      name: `Person ${at} Ünïcode & Söhne`,
      cloud: clouds.worldwide,
      today: '2026-11-23',
      link: '',
    }),
  ),
)

const PYTHON = `
import json, sys, time, plistlib
values = json.load(sys.stdin)
start = time.perf_counter()
for value in values: plistlib.dumps(value)
print(time.perf_counter() - start)
`
const input = JSON.stringify(dictionaries)

const timed = (work: () => void): number => {
  const start = performance.now()
  work()
  return (performance.now() - start) / 1000
}

const writers: Readonly<Record<string, () => number>> = {
  ours: () => timed(() => dictionaries.forEach((value) => plist(value as PlistValue))),
  'npm plist': () => timed(() => dictionaries.forEach((value) => build(value))),
  'Python plistlib': () => Number(execFileSync('python3', ['-c', PYTHON], { input, encoding: 'utf8' })),
}

const seconds = new Map<string, number[]>(Object.keys(writers).map((name) => [name, []]))
for (let round = 0; round < ROUNDS; round += 1)
  for (const [name, write] of Object.entries(writers)) seconds.get(name)?.push(write())

const median = (list: readonly number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0
const rates = [...seconds].map(([name, list]) => ({ name, rate: COUNT / median(list) }))
const ours = rates[0]?.rate ?? 1
console.log(`Profiles written each second, median of ${ROUNDS} rounds of ${COUNT}`)
for (const { name, rate } of rates)
  console.log(
    `${Math.round(rate).toString().padStart(8)}  ${(ours / rate).toFixed(2).padStart(6)} x  ${name}`,
  )

await zipInBrowser(10_000)
