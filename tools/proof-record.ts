import { existsSync, readFileSync } from 'node:fs'
import type { Day } from '#content/day.ts'
import type { FileId } from '#content/file-ids.ts'
import { fileTitles } from '#content/file-titles.ts'
import type { Proof } from '#content/proof.ts'

/** What the tests saw: which program took which file. */
export type Seen = Readonly<Partial<Record<FileId, readonly Proof[]>>>

type Line = Omit<Proof, 'day'> & { file: FileId }

/** Reads the notes that `proved` left behind in one run, each program once for a file and a kind. */
export function seenIn(log: string, day: Day): Seen {
  const lines = existsSync(log)
    ? readFileSync(log, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Line)
    : []
  const ids = Object.keys(fileTitles) as FileId[]
  return Object.fromEntries(
    ids.flatMap((id) => {
      const own = new Map(
        lines
          .filter(({ file }) => file === id)
          .map(({ program, version, kind }) => [`${kind} ${program}`, { program, version, kind, day }]),
      )
      // Reading first, then from the last name to the first: the order of a run says nothing.
      const sorted = [...own].toSorted(([a], [b]) => (a < b ? 1 : -1)).map(([, proof]) => proof)
      return sorted.length === 0 ? [] : [[id, sorted.toSorted((a, b) => order(a) - order(b))]]
    }),
  )
}

const order = ({ kind }: Proof) => (kind === 'read' ? 0 : 1)

/** The source file that the list of files shows. */
export const proofsSource = (seen: Seen): string => `import type { FileId } from './file-ids.ts'
import type { Proof } from './proof.ts'

/** Written by \`npm run proof\` from what the tests saw; never by hand. */
export const proofs: Readonly<Partial<Record<FileId, readonly Proof[]>>> = ${JSON.stringify(seen)}
`

/** One line for each file, for the README. */
export function proofsTable(seen: Seen): string {
  const of = (proofs: readonly Proof[], kind: Proof['kind']) =>
    proofs
      .filter((proof) => proof.kind === kind)
      .map(({ program, version }) => `${program} ${version}`.trim())
      .join(', ')
  const rows = (Object.entries(seen) as [FileId, readonly Proof[]][]).map(
    ([id, proofs]) => `| \`${id}\` | ${of(proofs, 'read')} | ${of(proofs, 'mail')} |`,
  )
  return ['| file | read by | mail went through |', '| --- | --- | --- |', ...rows].join('\n')
}

/** What one record has and another lacks, without versions and days, which change with the machine. */
export function differences(seen: Seen, recorded: Seen): string[] {
  const names = (record: Seen) =>
    new Set(
      (Object.entries(record) as [FileId, readonly Proof[]][]).flatMap(([id, proofs]) =>
        proofs.map(
          ({ program, kind }) => `${id}: ${kind === 'read' ? 'read by' : 'mail through'} ${program}`,
        ),
      ),
    )
  const [now, then] = [names(seen), names(recorded)]
  return [
    ...[...then].filter((each) => !now.has(each)).map((each) => `not seen any more: ${each}`),
    ...[...now].filter((each) => !then.has(each)).map((each) => `not recorded: ${each}`),
  ]
}
