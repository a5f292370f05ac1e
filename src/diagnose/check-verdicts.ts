import type { CheckBlock, CheckCause } from '#content/check-block.ts'
import type { ErrorId } from '#content/errors.ts'
import type { Confidence } from '#content/fact.ts'
import { findingsOf } from './check-findings.ts'
import type { Span, Verdict } from './verdict.ts'

type Meaning = { error: ErrorId; sure: Confidence }

/** Which error each cause that a check script finds is. What shows no cause is none. */
const meanings: Readonly<Record<CheckCause, Meaning | undefined>> = {
  'name-not-found': { error: 'host-not-found', sure: 'sure' },
  'name-redirected': { error: 'smtp-intercepted', sure: 'likely' },
  'port-blocked': { error: 'connection-timeout', sure: 'sure' },
  'starttls-removed': { error: 'smtp-intercepted', sure: 'likely' },
  'tls-too-old': { error: 'tls-too-old', sure: 'sure' },
  'tls-fails': { error: 'tls-inspection', sure: 'unsure' },
  // Who issues Microsoft’s certificates in every cloud was not seen.
  'tls-inspection': { error: 'tls-inspection', sure: 'likely' },
  'wrong-server': { error: 'certificate-name', sure: 'likely' },
  'certificate-date': { error: 'certificate-expired', sure: 'sure' },
  'no-sign-in-offered': { error: 'no-sign-in-offered', sure: 'likely' },
  'no-oauth-offered': { error: 'smtp-intercepted', sure: 'likely' },
  'network-is-well': undefined,
  'not-checked': undefined,
}

/** What the block of a check script means, in the order of cause; `span` is the block in the paste. */
export function checkVerdicts(block: CheckBlock, span: Span): Verdict[] {
  const found = findingsOf(block).flatMap(({ cause }) => meanings[cause] ?? [])
  return [...new Map(found.map((each) => [each.error, each])).values()].map(({ error, sure }) => ({
    error,
    sure,
    spans: [span],
  }))
}

/** Whether the block shows that nothing between this machine and Microsoft is the cause. */
export const networkIsWell = (block: CheckBlock): boolean =>
  findingsOf(block).some(({ cause }) => cause === 'network-is-well')
