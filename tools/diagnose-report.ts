import { diagnose } from '#diagnose/diagnose.ts'
import { cut, noises } from '#diagnose/noise.ts'
import { readSamples } from './diagnose-samples.ts'

/** Prints which samples, as they are and with noise, are taken for what. */
const samples = readSamples()

function first(text: string): { is: string; sure: string } {
  const { verdicts, foreign } = diagnose(text)
  const [verdict] = verdicts
  if (verdict !== undefined) return { is: verdict.error, sure: verdict.sure }
  const [reply] = foreign
  return reply === undefined
    ? { is: 'unknown', sure: '' }
    : { is: `foreign:${reply.reply}`, sure: reply.sure }
}

const confusion = new Map<string, number>()
let all = 0
let wrong = 0
console.log(`${samples.length} samples of ${new Set(samples.map(({ is }) => is)).size} causes\n`)
for (const noise of [...noises, cut]) {
  let right = 0
  for (const { is, text } of samples) {
    const got = first(noise.make(text))
    if (got.is === is) right += 1
    else {
      const key = `${is.padEnd(30)} → ${got.is} (${got.sure || '–'})`
      confusion.set(key, (confusion.get(key) ?? 0) + 1)
      if (noise !== cut) wrong += 1
    }
    if (noise !== cut) all += 1
  }
  const percent = ((100 * right) / samples.length).toFixed(1)
  console.log(`${noise.name.padEnd(20)} ${String(right).padStart(4)} of ${samples.length}   ${percent} %`)
}
console.log(
  `\n${all - wrong} of ${all} right, without the cut ones\n\nConfusion: cause → first verdict (how sure), how often`,
)
for (const [key, times] of [...confusion].toSorted(([, a], [, b]) => b - a))
  console.log(`${String(times).padStart(4)}  ${key}`)
