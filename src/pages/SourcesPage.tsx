import { Link } from 'react-router'
import { longDay } from '#content/day.ts'
import { CHECKED } from '#content/checked.ts'
import { confidenceWords } from './confidence.ts'
import { deferred } from './deferred.tsx'
import type { Page } from './meta.ts'
import { PageFrame } from './PageFrame.tsx'
import { Section } from './Section.tsx'

// All there is to do with them is to read them and to follow a link, for which no script is needed.
const SourceTables = deferred(async () => (await import('./SourceTables.tsx')).SourceTables)

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
    <SourceTables />
  </PageFrame>
)

export const page: Page = {
  Component: SourcesPage,
  meta: {
    title: 'Sources and dates',
    description:
      'Every server, port, label and date of this guide with its source, the day it was checked and how sure it is; and the list of what Microsoft switches off when.',
  },
}
