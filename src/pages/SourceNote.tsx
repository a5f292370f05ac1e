import { factSources } from '#content/fact-sources.ts'
import type { SourceTable } from '#content/sources.ts'
import { SourceList, type SourceListProps } from './SourceList.tsx'

type SourceNoteProps = Omit<SourceListProps, 'from'> & { from?: SourceTable }

/** Where facts come from that belong to no app. */
export const SourceNote = ({ of: facts, from = factSources }: SourceNoteProps) => (
  <SourceList of={facts} from={from} />
)
