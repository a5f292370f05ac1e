import { evidenceOf, type Evidence } from './evidence.ts'
import { judge } from './judge.ts'
import type { Judgement } from './judgement.ts'
import { readSource } from './read-source.ts'
import { isReplaced, type FileId } from './replaced.ts'
import type { BadRow, OrganisationState, ReportColumns, Source, SourceProblem } from './source.ts'

/** So many of the rows that were passed over are named. */
const NAMED = 20

/** A file that was taken, for the list of them. */
export type TakenFile = {
  name: string
  kind: Source['kind']
  rows: number
  bad: number
  firstBad: readonly BadRow[]
}

export type ReadBack = { files: readonly TakenFile[]; judgement: Judgement }

/** What came back, held for as long as a page is open. */
export function readBackSession() {
  let taken: { name: string; source: Source }[] = []
  let said: OrganisationState | undefined
  const evidence = (): Evidence =>
    evidenceOf(
      taken.map(({ source }) => source),
      said,
    )
  return {
    /** Undefined: it was taken. */
    take(name: string, from: Uint8Array | string, report?: ReportColumns): SourceProblem | undefined {
      const reading = readSource(from, report)
      if ('problem' in reading) return reading.problem
      taken = [
        ...taken.filter((old) => !isReplaced(idOf(old), { name, kind: reading.source.kind })),
        { name, source: reading.source },
      ]
      return undefined
    },
    remove(file: FileId) {
      taken = taken.filter((old) => !isReplaced(idOf(old), file))
    },
    /** What the person says of the organisation; undefined: what the files say. */
    say(organisation: OrganisationState | undefined) {
      said = organisation
    },
    evidence,
    summary: (): ReadBack => ({ files: taken.map(fileOf), judgement: judge(evidence()) }),
  }
}

const idOf = ({ name, source }: { name: string; source: Source }): FileId => ({ name, kind: source.kind })

function fileOf({ name, source }: { name: string; source: Source }): TakenFile {
  const { kind } = source
  if (kind === 'organisation') return { name, kind, rows: 1, bad: 0, firstBad: [] }
  return {
    name,
    kind,
    rows: source.rows.length,
    bad: source.bad.length,
    firstBad: source.bad.slice(0, NAMED),
  }
}
