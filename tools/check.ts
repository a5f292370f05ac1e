import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ensureBrowser } from './browser.ts'
import { playwrightCount, rigCount, vitestCount, type Count } from './count.ts'
import { seconds } from './timed.ts'

/**
 * Every check, cheapest first, each by the command that package.json gives it. All of them run, so
 * that one push shows everything, except that nothing is measured or opened that was not built.
 */
const STAGES = [
  'types',
  'lint',
  'format:check',
  'dead-code',
  'unit',
  'rig',
  'proofs',
  'build',
  'budget',
  'e2e',
] as const
type Stage = (typeof STAGES)[number]

const NEEDS_BUILD: ReadonlySet<Stage> = new Set(['budget', 'e2e'])

/** They need root and a dozen mail programs: on somebody’s own machine only where they are named. */
const WITH_PROGRAMS: ReadonlySet<Stage> = new Set(['rig', 'proofs'])
// A build server that cannot run them fails with a sentence: they must not be left out unseen.
const rigRuns = Boolean(process.env['CI'])

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<Stage, string> }
const reports = mkdtempSync(path.join(tmpdir(), 'checks-'))
const bin = path.resolve('node_modules/.bin')

/** Stages that run many tests say how many in a report of their own. */
const COUNTED: Partial<Record<Stage, { args: string; count: (report: string) => Count }>> = {
  unit: {
    args: `--reporter=default --reporter=json --outputFile.json=${reports}/unit.json`,
    count: vitestCount,
  },
  rig: { args: '', count: rigCount },
  e2e: { args: '--reporter=list,json', count: playwrightCount },
}

function run(stage: Stage): { ok: boolean; count: Count } {
  const counted = COUNTED[stage]
  const { status } = spawnSync([scripts[stage], counted?.args ?? ''].join(' '), {
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      PATH: bin + path.delimiter + process.env['PATH'],
      PLAYWRIGHT_JSON_OUTPUT_FILE: `${reports}/e2e.json`,
      RIG_REPORT: `${reports}/rig.json`,
      PROOF_LOG: `${reports}/proofs.jsonl`,
    },
  })
  const ok = status === 0
  const whole = { passed: ok ? 1 : 0, failed: ok ? 0 : 1 }
  if (counted === undefined) return { ok, count: whole }
  const count = counted.count(`${reports}/${stage}.json`)
  // A run that breaks without a failing test has failed all the same.
  return { ok, count: ok ? count : { ...count, failed: Math.max(count.failed, 1) } }
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((each) => !STAGES.some((stage) => stage === each))
if (unknown.length > 0) {
  console.error(`No such check: ${unknown.join(', ')}. There are: ${STAGES.join(', ')}`)
  process.exit(1)
}
const usual = (stage: Stage) => wanted.length === 0 && (!WITH_PROGRAMS.has(stage) || rigRuns)
const chosen = STAGES.filter((stage) => usual(stage) || wanted.includes(stage))

// A missing browser is found out now, not after minutes of other checks.
if (chosen.includes('e2e')) {
  try {
    console.log(`Browser: ${ensureBrowser()}`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    console.log('0 passed, 1 failed')
    process.exit(1)
  }
}

const total = { passed: 0, failed: 0 }
const lines: string[] = []
let built = true
for (const [index, stage] of chosen.entries()) {
  if (!built && NEEDS_BUILD.has(stage)) {
    lines.push(`not run  ${stage}`)
    total.failed += 1
    continue
  }
  console.log(`\n[${index + 1}/${chosen.length}] ${stage}`)
  const start = performance.now()
  const { ok, count } = run(stage)
  if (stage === 'build') built = ok
  total.passed += count.passed
  total.failed += count.failed
  lines.push(`${ok ? 'ok      ' : 'FAILED  '} ${stage.padEnd(13)} ${seconds(performance.now() - start)}`)
}

console.log(`\n${lines.join('\n')}\n`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1
