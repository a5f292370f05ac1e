import { mxHost } from '#content/mx-host-steps.ts'
import { retirements } from '#content/retirements.ts'
import type { Route } from '#content/route.ts'
import { routeList } from '#content/routes.ts'
import { routeTexts } from '#content/route-sources.ts'
import type { Text } from '#content/text.ts'
import { Table } from '#ui/Table.tsx'
import { Section } from './Section.tsx'
import { Sentence } from './Sentence.tsx'
import { SourceNote } from './SourceNote.tsx'

const columns = [
  'Route',
  'Server, port, sign-in',
  'Reaches',
  'Needs',
  'Limits and cost',
  'What breaks it, and until when',
]

/** All routes compared, and what belongs to them. */
export const RoutesBody = () => (
  <>
    <Section wide id="compare" title="All routes compared">
      <Table
        captionHidden
        caption="Routes compared"
        columns={columns}
        rows={routeList.map((route) => ({ id: route.id, cells: cells(route) }))}
      />
    </Section>
    <Section id="mail-host" title="The mail host of your organisation">
      <div className="max-w-measure space-y-2">
        <p>A connector and Direct Send hand the mail to a server of your organisation’s own.</p>
        {[mxHost.text, mxHost.note].map((text, at) =>
          text === undefined ? null : (
            <p key={at}>
              <Sentence text={text} />
            </p>
          ),
        )}
      </div>
    </Section>
    <Section id="doubts" title="What nobody confirmed">
      <List
        texts={routeList.flatMap(({ name, doubts = [], elsewhere }) =>
          [...doubts, ...(elsewhere === undefined ? [] : [elsewhere])].map((doubt) => [
            `${name}: `,
            ...doubt,
          ]),
        )}
      />
    </Section>
    <SourceNote
      from={routeTexts}
      of={routeList.flatMap(({ sources, checked, confidence }) =>
        sources.map((source) => ({ source, checked, confidence })),
      )}
    />
  </>
)

const cells = (route: Route) => [
  <>
    {route.name}
    <p className="caption mt-1 font-normal">
      <Sentence text={route.says} />
    </p>
  </>,
  <>
    <span className="wrap-anywhere">
      <Sentence text={route.server} />
    </span>
    , port {route.port}, {route.encryption === 'None' ? 'no encryption' : route.encryption}
    <span className="block">Sign-in: {route.signIn}</span>
  </>,
  route.recipients === 'inside' ? 'Your organisation only' : 'Anyone',
  <List key="needs" texts={route.needs} />,
  <List key="limits" texts={[...route.limits, ['Cost: ', ...lower(route.cost)]]} />,
  <>
    <List texts={route.breaks} />
    <p className="mt-2">
      {route.until === undefined
        ? 'No end announced when we checked.'
        : `Until ${retirements[route.until].when} by default.`}
    </p>
  </>,
]

const lower = ([first = '', ...others]: Text): Text =>
  typeof first === 'string' && !first.startsWith('USD')
    ? [first.charAt(0).toLowerCase() + first.slice(1), ...others]
    : [first, ...others]

const List = ({ texts }: { texts: readonly Text[] }) => (
  <ul className="list-disc space-y-1 ps-4">
    {texts.map((text, at) => (
      <li key={at}>
        <Sentence text={text} />
      </li>
    ))}
  </ul>
)
