import type { FactRow } from '#content/fact-row.ts'
import { factGroups } from '#content/fact-rows.ts'
import type { Source } from '#content/source.ts'
import { sources, type SourceId } from '#content/sources.ts'
import { Table } from '#ui/Table.tsx'
import { confidenceWords } from './confidence.ts'
import { Section } from './Section.tsx'
import { SourceLink } from './SourceLink.tsx'

/** Every fact with its source, and every source. */
export const SourceTables = () => (
  <>
    {factGroups
      .filter(({ id }) => id !== 'retirements')
      .map(({ id, title, rows }) => (
        <Section wide key={id} id={id} title={title}>
          <Table
            captionHidden
            caption={title}
            columns={['Fact', 'Value', 'Source', 'Checked', 'How sure']}
            rows={rows.map((row, at) => ({ id: `${id}-${at + 1}`, cells: cells(row) }))}
          />
        </Section>
      ))}
    <Section id="sources" title="All sources">
      <ul className="max-w-main">
        {(Object.keys(sources) as SourceId[]).map((id) => (
          <SourceItem key={id} id={id} />
        ))}
      </ul>
    </Section>
  </>
)

const cells = ({ label, value, source, checked, confidence, note }: FactRow) => [
  label,
  <>
    <span className="wrap-anywhere">{value}</span>
    {note === undefined ? null : <span className="caption block wrap-anywhere">{note}</span>}
  </>,
  <SourceLink key="source" source={sources[source]} />,
  <time key="checked" dateTime={checked} className="whitespace-nowrap">
    {checked}
  </time>,
  confidenceWords[confidence].name,
]

const SourceItem = ({ id }: { id: SourceId }) => {
  const source: Source = sources[id]
  const { dated, url } = source
  return (
    <li id={`source-${id}`} className="scroll-mt-6 border-t border-line py-3 first:border-t-0 first:pt-0">
      <SourceLink source={source} />
      <span className="caption block">
        {dated === undefined ? 'No date given.' : `Text of ${dated}.`}
        {url === undefined ? ' Not on the open web.' : null}
      </span>
    </li>
  )
}
