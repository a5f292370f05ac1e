import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { dayOf } from '#content/day.ts'
import { fileTitles } from '#content/file-titles.ts'
import { proofs } from '#content/proofs.ts'
import { differences, proofsSource, proofsTable, seenIn } from './proof-record.ts'

/**
 * Which programs took which file. `--check` compares the notes that a run of the tests and of the rig left in
 * PROOF_LOG with the record; without it both are run here, and the record and the table of the README written.
 */
const RECORD = 'src/content/proofs.ts'
const TABLE = /(?<=<!-- proofs -->\n\n)[\s\S]*?(?=\n\n<!-- \/proofs -->)/u

const given = process.env['PROOF_LOG']
const log = given ?? path.join(mkdtempSync(path.join(tmpdir(), 'proof-')), 'seen.jsonl')
const today = dayOf(new Date())

if (process.argv.includes('--check')) {
  const found = differences(seenIn(log, today), proofs)
  const unproved = Object.keys(fileTitles).filter((id) => !Object.hasOwn(proofs, id))
  for (const sentence of found) console.error(sentence)
  for (const id of unproved) console.error(`no program took it: ${id}`)
  if (found.length > 0)
    console.error('If that is meant: npm run proof, on Debian as root, and commit what it writes.')
  process.exit(found.length + unproved.length === 0 ? 0 : 1)
}

for (const command of ['vitest run src/generate src/lib', 'node rig/run.ts']) {
  const { status } = spawnSync(`node_modules/.bin/${command}`, {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, CI: 'true', PROOF_LOG: log },
  })
  if (status !== 0) throw new Error(`${command} failed: nothing is recorded`)
}
const seen = seenIn(log, today)
writeFileSync(RECORD, proofsSource(seen))
writeFileSync(
  'README.md',
  readFileSync('README.md', 'utf8').replace(TABLE, () => proofsTable(seen)),
)
spawnSync('node_modules/.bin/oxfmt', [RECORD, 'README.md'], { stdio: 'inherit' })
