import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Guide } from '#content/guide.ts'
import { guideWords } from '#content/guide-words.ts'
import { WHO_NAMES } from '#content/who.ts'
import { WhoLabel } from '#ui/WhoLabel.tsx'
import { Rich } from './Rich.tsx'

type GuideTroubleProps = {
  guide: Pick<Guide, 'trouble'>
  /** What is known of the person, for the page that reads errors: query and fragment. */
  carried: string
  /** What an admin has to allow. */
  children?: ReactNode
}

/** What to do if it does not work: what is seen, who acts, how. */
export const GuideTrouble = ({ guide, carried, children }: GuideTroubleProps) => (
  <section className="trouble" aria-labelledby="trouble">
    <h2 id="trouble">{guideWords.trouble}</h2>
    <dl>
      {guide.trouble.map(({ see, who, fix }, at) => (
        <div key={at}>
          <dt>
            <Rich text={see} />
          </dt>
          <dd>
            <WhoLabel who={who}>{WHO_NAMES[who]}</WhoLabel>
            <p>
              <Rich text={fix} />
            </p>
          </dd>
        </div>
      ))}
    </dl>
    <p className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2">
      <Link className="btn sec" to={`/fix/${carried}`}>
        Paste the error you see
      </Link>
      <span className="small muted">It is read in your browser and says who must act.</span>
    </p>
    {children}
  </section>
)
