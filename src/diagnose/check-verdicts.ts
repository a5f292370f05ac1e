import type { CheckCause } from '#content/check-block.ts'
import type { ErrorId } from '#content/errors.ts'
import type { Confidence } from '#content/fact.ts'
import { readCheckBlock } from './check-block.ts'
import { findingsOf, type CheckFinding } from './check-findings.ts'
import type { Span, Verdict } from './verdict.ts'

/** What a check that found no cause says: nothing on the way is it, or too little was seen. */
export type CheckedWell = 'network-is-well' | 'not-checked'

type Meaning = { error: ErrorId; sure: Confidence; /** Which line of the block shows it. */ line: string }

/** Which error a finding is. The check asks Microsoft’s own names, so a strange answer was put in between. */
const meanings: Record<Exclude<CheckCause, CheckedWell>, Meaning> = {
  'name-not-found': { error: 'host-not-found', sure: 'sure', line: '' },
  'name-redirected': { error: 'smtp-intercepted', sure: 'likely', line: '' },
  'port-blocked': { error: 'connection-timeout', sure: 'sure', line: 'connect' },
  'starttls-removed': { error: 'starttls-missing', sure: 'sure', line: 'starttls' },
  'tls-too-old': { error: 'tls-too-old', sure: 'likely', line: 'tls' },
  'tls-fails': { error: 'tls-inspection', sure: 'unsure', line: 'tls' },
  'tls-inspection': { error: 'tls-inspection', sure: 'sure', line: 'issuer' },
  'wrong-server': { error: 'smtp-intercepted', sure: 'likely', line: 'greeting' },
  'certificate-date': { error: 'certificate-expired', sure: 'sure', line: 'certificate' },
  'no-sign-in-offered': { error: 'no-sign-in-offered', sure: 'likely', line: 'auth' },
  'no-oauth-offered': { error: 'unknown-sign-in-method', sure: 'likely', line: 'auth' },
}

/** What the block of the check script says, if one stands in the text: verdicts, or that all is well. */
export function checkVerdicts(text: string): { verdicts: Verdict[]; well?: CheckedWell } | undefined {
  const block = readCheckBlock(text)
  if (block === undefined) return undefined
  const verdicts = new Map<ErrorId, { error: ErrorId; sure: Confidence; spans: Span[] }>()
  for (const finding of findingsOf(block)) {
    const { cause } = finding
    if (cause === 'network-is-well' || cause === 'not-checked') return { verdicts: [], well: cause }
    const { error, sure, line } = meanings[cause]
    const verdict = verdicts.get(error) ?? { error, sure, spans: [] }
    verdict.spans.push(...spanOf(text, finding, line))
    verdicts.set(error, verdict)
  }
  return { verdicts: [...verdicts.values()] }
}

/** The line of the block, else the first one about the same server. */
function spanOf(text: string, { what }: CheckFinding, line: string): Span[] {
  const exact = line === '' ? -1 : text.lastIndexOf(`${what} ${line} `)
  const start = exact < 0 ? text.lastIndexOf(what) : exact
  if (start < 0) return []
  const end = text.slice(start).search(/[\r\n]/u)
  return [{ start, end: end < 0 ? text.length : start + end }]
}
