import { Link } from 'react-router'
import { longDay } from '#content/day.ts'
import { CHECKED } from '#content/checked.ts'
import { factGroups, type FactRow } from '#content/fact-rows.ts'
import type { Source } from '#content/source.ts'
import { sources, type SourceId } from '#content/sources.ts'
import { Table } from '#ui/Table.tsx'
import { confidenceWords } from './confidence.ts'
import type { Page } from './meta.ts'
import { PageFrame } from './PageFrame.tsx'
import { Section } from './Section.tsx'
import { SourceLink } from './SourceLink.tsx'

const SourcesPage = () => (
  <PageFrame
    title="Sources and dates"
    lead={`Every fact with its source, the day it was checked, and how sure it is. All were gone through on ${longDay(CHECKED)}.`}
  >
    <Section id="sure" title="How sure is it?">
      <dl className="max-w-measure">
        {Object.values(confidenceWords).map(({ name, means }) => (
          <div key={name} className="border-t border-line py-3 first:border-t-0 first:pt-0">
            <dt className="font-semibold">{name}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      <p className="small muted mt-3 max-w-measure">
        Public texts were read. Nothing was tried on a live account of Microsoft 365. The steps of each app,
        with their own sources, stand on the page of the app.
      </p>
    </Section>
    <Section id="changes" title="What changes, and when">
      <p className="max-w-measure">
        <Link to="/changes/">All of it as a calendar</Link>, in the words that are true today, with the apps
        that each change touches.
      </p>
    </Section>
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
  </PageFrame>
)

const cells = ({ label, value, source, checked, confidence, note }: FactRow) => [
  label,
  <>
    <span className="wrap-anywhere">{value}</span>
    {note === undefined ? null : <span className="caption block">{note}</span>}
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

export const page: Page = {
  Component: SourcesPage,
  meta: {
    title: 'Sources and dates',
    description:
      'Every server, port, label and date of this guide with its source, the day it was checked and how sure it is; and the list of what Microsoft switches off when.',
  },
}
