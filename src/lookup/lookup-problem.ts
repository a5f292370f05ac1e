import type { LookupFailure } from '#content/domain-answers.ts'

/** Why a question was not answered: data, for which a page has the sentence. */
export class LookupProblem extends Error {
  readonly failure: LookupFailure

  constructor(failure: LookupFailure) {
    super(failure)
    this.failure = failure
  }
}

/** What is worth a second try: the rest would only fail again, or keep somebody waiting. */
const PASSING: ReadonlySet<LookupFailure> = new Set(['unreachable', 'dns-broken'])

export const failureOf = (error: unknown): LookupFailure =>
  error instanceof LookupProblem ? error.failure : 'nonsense'

/** For TanStack Query: once more, where that may help. */
export const onceMore = (failures: number, error: Error): boolean =>
  failures < 1 && PASSING.has(failureOf(error))
