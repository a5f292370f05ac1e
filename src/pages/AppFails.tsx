import type { AppFile } from '#content/app-file.ts'
import { ways } from '#content/ways.ts'
import type { Refusal } from '#flow/offers.ts'
import { Section } from './Section.tsx'
import { Sentence } from './Sentence.tsx'
import { WayLink } from './WayLink.tsx'

type AppFailsProps = { file: AppFile; refused: readonly Refusal[] }

/** The ways people try with this app and that cannot work: the reason, and what works. */
export const AppFails = ({ file: { app, named }, refused }: AppFailsProps) =>
  refused.length === 0 ? null : (
    <Section id="fails" title="What cannot work">
      <dl className="max-w-measure">
        {refused.map(({ way, because, instead }) => (
          <div key={way} className="border-t border-line py-4 first:border-t-0 first:pt-0">
            <dt className="h3">{way === 'send' ? 'Sending by SMTP' : ways[way].name}</dt>
            <dd className="mt-1">
              <Sentence text={because} app={app.name} /> Instead: <WayLink to={instead} names={named.apps} />.
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  )
