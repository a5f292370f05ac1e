import { errorIds, type ErrorId } from '#content/errors.ts'
import type { ForeignId } from '#content/foreign-replies.ts'
import { readCheckBlock, type FoundBlock } from './check-block.ts'
import { checkVerdicts, networkIsWell } from './check-verdicts.ts'
import { CLUE, FOREIGN } from './compiled.ts'
import { findings } from './finding.ts'
import { judged, type ForeignVerdict } from './judge.ts'
import { aboutMail, ofDevice } from './mail-words.ts'
import { normalise } from './normalise.ts'
import { unknownIn, type Unknown } from './unknown.ts'
import { gathered, ranked, type Verdict } from './verdict.ts'

/** What a paste means. */
export type Diagnosis = {
  /** In the order of cause. */
  verdicts: readonly Verdict[]
  foreign: readonly ForeignVerdict[]
  /** Set where there is neither. */
  unknown?: Unknown
}

/** The scripts know what they looked for: their block is not searched for words. */
function fromCheck({ block, span }: FoundBlock): Diagnosis {
  const verdicts = checkVerdicts(block, span)
  if (verdicts.length > 0) return { verdicts, foreign: [] }
  return {
    verdicts,
    foreign: [],
    unknown: { because: networkIsWell(block) ? 'network-well' : 'not-checked' },
  }
}

const ids = new Set<string>(errorIds)

/** Reads any paste: a line, a log, a window, a bounce, HTML. Never throws; time grows with the text only. */
export function diagnose(text: string): Diagnosis {
  const check = readCheckBlock(text)
  if (check !== undefined) return fromCheck(check)
  const normal = normalise(text)
  const found = findings(normal)
  const all = gathered<string>(found, normal)
  const microsoft = all.some(({ of }) => of === CLUE)
  const verdicts = all
    .filter(({ of }) => ids.has(of))
    .map(({ of, ...rest }): Verdict => ({ error: of as ErrorId, ...rest }))
  const replies = all
    .filter(({ of }) => of.startsWith(FOREIGN))
    .map(({ of, ...rest }): ForeignVerdict => ({ reply: of.slice(FOREIGN.length) as ForeignId, ...rest }))
  const { kept, foreign } = judged(text, verdicts, replies, microsoft)
  const best = aboutMail(text, ranked(kept, ofDevice(text)))
  if (best.length > 0 || foreign.length > 0) return { verdicts: best, foreign }
  return { verdicts: [], foreign: [], unknown: unknownIn(text) }
}
