import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const decisions = readdirSync('docs/decisions').map((name) => `docs/decisions/${name}`)

/** Paths in code quotes and targets of links, but not `<id>` placeholders or what only a build writes. */
function pathsIn(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  const quoted = [...text.matchAll(/`((?:src|tools|rig|e2e|docs|public|\.ci|\.githooks)\/[^`\s<>*]*)`/g)]
  const linked = [...text.matchAll(/\]\((?!https?:|#)([^)\s]+)\)/g)]
  return [
    ...quoted.map(([, name = '']) => name),
    ...linked.map(([, name = '']) => path.join(path.dirname(file), name)),
  ]
}

test.for(['README.md', 'CONTRIBUTING.md', ...decisions])('every path in %s exists', (file) => {
  expect(pathsIn(file).filter((name) => !existsSync(name))).toEqual([])
})

test.for(['README.md', 'CONTRIBUTING.md'])('every npm script in %s exists', (file) => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  const named = [...readFileSync(file, 'utf8').matchAll(/npm (?:run )?([\w:-]+)/g)].map(
    ([, name = '']) => name,
  )
  const known = new Set([...Object.keys(scripts), 'ci', 'install', 'or', 'and'])
  expect(named.filter((name) => !known.has(name))).toEqual([])
})

test.for(decisions)('%s is short', (file) => {
  expect(readFileSync(file, 'utf8').split('\n').length).toBeLessThanOrEqual(41)
})
