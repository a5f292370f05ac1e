import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** What each layer may import from, itself included. Everything else is tried and must be refused. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  lib: ['lib'],
  content: ['lib', 'content'],
  generate: ['lib', 'content', 'generate'],
  flow: ['lib', 'content', 'generate', 'flow'],
  diagnose: ['lib', 'content', 'generate', 'diagnose'],
  kit: ['lib', 'content', 'generate', 'flow', 'kit'],
  lookup: ['lib', 'content', 'lookup'],
  ui: ['lib', 'ui'],
  pages: ['lib', 'content', 'generate', 'flow', 'diagnose', 'kit', 'lookup', 'ui', 'pages'],
  app: ['lib', 'content', 'generate', 'flow', 'diagnose', 'kit', 'lookup', 'ui', 'pages', 'app'],
}
const LAYERS = Object.keys(MAY_IMPORT)
const PURE = ['lib', 'content', 'generate', 'flow', 'diagnose', 'kit']

const imports = (name: string) => `import { x } from '${name}'\n\nexport const y = x\n`

const WORLD: Record<string, string> = {
  window: 'export const x = window.innerWidth',
  fetch: "export const x = fetch('/preset.json')",
  storage: "export const x = localStorage.getItem('a')",
  'globalThis as a way around': 'export const x = globalThis',
  'Date.now': 'export const x = Date.now()',
  'new Date()': 'export const x = new Date()',
  'Math.random': 'export const x = Math.random()',
  timer: 'export const x = setTimeout(String, 1)',
}

const EVERYWHERE: Record<string, string> = {
  'import from a parent folder': imports('../lib/x.ts'),
  'import of an index': imports('./index.ts'),
  'export of another file': "export { x } from './x.ts'",
  'export of all of another file': "export * from './x.ts'",
  'default export': 'export default 1',
  any: 'export const x = (y: any) => y',
}

type Case = { name: string; layer: string; file: string; code: string; refused: boolean }
const cases: Case[] = []
function add(name: string, layer: string, code: string, refused: boolean, ending = '.ts') {
  cases.push({ name, layer, file: `src/${layer}/case-${cases.length}${ending}`, code, refused })
}
for (const layer of LAYERS) {
  for (const target of LAYERS) {
    const refused = MAY_IMPORT[layer]?.includes(target) !== true
    add(`${layer} → ${target}`, layer, imports(`#${target}/x.ts`), refused)
    add(`${layer} → ${target}, lazily`, layer, `export const x = () => import('#${target}/x.ts')`, refused)
  }
  for (const [what, code] of Object.entries(EVERYWHERE)) add(`${what} in ${layer}`, layer, code, true)
  add(`test support in ${layer}`, layer, imports('#proof/x.ts'), true)
  add(`Node in ${layer}`, layer, imports('node:fs'), true)
}
for (const layer of PURE) {
  for (const name of ['react', 'react-dom/client', 'react-router', '@tanstack/react-query'])
    add(`${name} in ${layer}`, layer, imports(name), true)
  for (const [what, code] of Object.entries(WORLD)) add(`${what} in ${layer}`, layer, code, true)
  add(`a date that was given in ${layer}`, layer, 'export const x = new Date(2026, 10, 23)', false)
  add(
    `anything in a test of ${layer}`,
    layer,
    `import { z } from '#app/x.ts'\n${imports('node:fs')}export const a = z`,
    false,
    '.test.ts',
  )
}
add('router in ui', 'ui', imports('react-router'), true)
add('window in ui', 'ui', 'export const x = window.innerWidth', false)
add('queries in lookup', 'lookup', imports('@tanstack/react-query'), false)
add('style attribute in a page', 'pages', 'export const X = () => <p style={{ top: 0 }}>a</p>', true, '.tsx')
add('picture without a text', 'pages', 'export const X = () => <img src="/a.svg" />', true, '.tsx')

const folder = mkdtempSync(path.join(tmpdir(), 'layers-'))
const complaints = new Set<string>()

// One run of the linter over all cases, because starting it takes longer than all of them.
beforeAll(() => {
  mkdirSync(path.join(folder, 'tools'))
  for (const file of ['.oxlintrc.json', 'tools/lint-rules.js']) copyFileSync(file, path.join(folder, file))
  for (const layer of LAYERS) mkdirSync(path.join(folder, 'src', layer), { recursive: true })
  for (const { file, code } of cases) writeFileSync(path.join(folder, file), `${code}\n`)
  const oxlint = path.resolve('node_modules/oxlint/bin/oxlint')
  const { stdout } = spawnSync(process.execPath, [oxlint, '-f', 'json'], { cwd: folder, encoding: 'utf8' })
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { filename: string; code?: string }[] }
  for (const { filename, code } of diagnostics) {
    // A case that does not even parse would prove nothing.
    if (code === undefined) throw new Error(`Not a valid file: ${filename}`)
    complaints.add(filename)
  }
}, 30_000)
afterAll(() => rmSync(folder, { recursive: true }))

describe('lint holds the layers', () => {
  test.for(LAYERS)('%s', (layer) => {
    const here = cases.filter((each) => each.layer === layer)
    const names = (list: readonly Case[]) => list.map(({ name }) => name)
    const refused = here.filter(({ file }) => complaints.has(file))
    expect(names(refused)).toEqual(names(here.filter((each) => each.refused)))
  })
})
