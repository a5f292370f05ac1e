import type { AppFile } from '#content/app-file.ts'
import { listed } from '#content/listed.ts'
import { wayName } from '#content/way-names.ts'
import { reasonsOf, type Refusal } from '#flow/offers.ts'
import { Section } from './Section.tsx'
import { Sentence } from './Sentence.tsx'
import { SourceList } from './SourceList.tsx'
import { WayLink } from './WayLink.tsx'

type AppFailsProps = { file: AppFile; refused: readonly Refusal[] }

/** The ways people try with this app and that cannot work: the reason, what works, and how we know. */
export const AppFails = ({ file: { app, named }, refused }: AppFailsProps) =>
  refused.length === 0 ? null : (
    <Section id="fails" title="What cannot work">
      <dl className="max-w-measure">
        {reasonsOf(refused).map(({ ways: closed, because, instead }) => (
          <div key={closed.join(' ')} className="border-t border-line py-4 first:border-t-0 first:pt-0">
            <dt className="h3">{listed(closed.map((way) => wayName(way, 'title')))}</dt>
            <dd className="mt-1">
              <Sentence text={because} app={app} /> Instead: <WayLink to={instead} names={named.apps} />.
            </dd>
          </div>
        ))}
      </dl>
      <SourceList
        from={named.sources}
        of={app.ways
          .filter(({ way }) => refused.some((refusal) => refusal.way === way))
          .flatMap(({ sources }) =>
            sources.map((source) => ({ source, checked: app.checked, confidence: 'sure' as const })),
          )}
      />
    </Section>
  )
