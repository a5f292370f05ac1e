import { phases } from '#content/errors/mail-error.ts'
import { errorOf, type ErrorId } from '#content/errors.ts'
import type { Confidence } from '#content/fact.ts'
import type { Finding } from './finding.ts'
import type { Normal } from './normalise.ts'

/** A part of the pasted text, as `text.slice(start, end)`. */
export type Span = { start: number; end: number }

export type Verdict = {
  error: ErrorId
  /** How sure the text makes us. Where the error has an `ask`, several causes remain. */
  sure: Confidence
  /** What decided, in the text as it was pasted. The first few places. */
  spans: readonly Span[]
}

const SPANS = 5
const LEVEL: Record<Confidence, number> = { sure: 0, likely: 1, unsure: 2 }

export const spanOf = ({ starts, ends }: Normal, { at, to }: Finding): Span => ({
  start: starts[at] ?? 0,
  end: ends[to - 1] ?? 0,
})

/** Findings of the same thing as one, in the order of the text. */
export function gathered<Of extends string>(
  findings: readonly Finding[],
  normal: Normal,
): { of: Of; sure: Confidence; spans: Span[] }[] {
  const groups = new Map<string, { of: Of; sure: Confidence; spans: Span[] }>()
  // The surest place first: it is the one to show.
  for (const finding of findings.toSorted((a, b) => LEVEL[a.sure] - LEVEL[b.sure])) {
    const group = groups.get(finding.of) ?? { of: finding.of as Of, sure: finding.sure, spans: [] }
    if (group.spans.length < SPANS) group.spans.push(spanOf(normal, finding))
    groups.set(finding.of, group)
  }
  return [...groups.values()]
}

const isConnection = (id: ErrorId): boolean => ['network', 'encryption'].includes(errorOf(id).phase)

/**
 * From the cause to its consequences: what is only a hint falls away beside something better, and so does a
 * failed connection beside the answer of a server, which shows that another attempt got through. `ofDevice`:
 * the text speaks of a printer, so that a number of its own may stand in it.
 */
export function ranked(verdicts: readonly Verdict[], ofDevice: boolean): Verdict[] {
  const hidden = new Set(verdicts.flatMap(({ error }) => errorOf(error).hides ?? []))
  const best = Math.min(...verdicts.map(({ sure }) => LEVEL[sure]))
  const answered = verdicts.some(({ error, sure }) => sure !== 'unsure' && !isConnection(error))
  const rank = ({ error }: Verdict): number => {
    // With hints alone, the kind of thing that speaks is the best of them.
    if (best === LEVEL.unsure && errorOf(error).phase === 'app')
      return errorOf(error).ofDevice === true && !ofDevice ? phases.length : -1
    return (answered && isConnection(error) ? phases.length : 0) + phases.indexOf(errorOf(error).phase)
  }
  const first = ({ spans }: Verdict): number => Math.min(...spans.map(({ start }) => start))
  return verdicts
    .filter(({ error, sure }) => !hidden.has(error) && (sure !== 'unsure' || best === LEVEL.unsure))
    .map((verdict) => ({ ...verdict, sure: capped(verdict) }))
    .toSorted((a, b) => rank(a) - rank(b) || LEVEL[a.sure] - LEVEL[b.sure] || first(a) - first(b))
}

/** A text with several causes is never a sure verdict, however clear the text is. */
const capped = ({ error, sure }: Verdict): Confidence =>
  sure === 'sure' && errorOf(error).ask !== undefined ? 'likely' : sure
