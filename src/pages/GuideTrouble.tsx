import { consentGrant, consentId, consentReason, consentTitle } from '#content/consent.ts'
import type { Guide } from '#content/guide.ts'
import { guideWords } from '#content/guide-words.ts'
import { WHO_NAMES } from '#content/who.ts'
import { CopyButton } from '#ui/CopyButton.tsx'
import { WhoLabel } from '#ui/WhoLabel.tsx'
import { Rich } from './Rich.tsx'

/** What to do if it does not work: what is seen, who acts, how. */
export const GuideTrouble = ({ guide }: { guide: Pick<Guide, 'trouble' | 'consent' | 'app'> }) => (
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
    {guide.consent === undefined ? null : <Consent app={guide.app.name} consent={guide.consent} />}
  </section>
)

/** For the admin: which application is asked about, and where to allow it. */
function Consent({ app, consent }: { app: string; consent: NonNullable<Guide['consent']> }) {
  return (
    <section>
      <h3>{consentTitle}</h3>
      <p>
        <Rich text={consentReason(app, consent)} />
      </p>
      <p className="acts">
        <code className="value">{consent.id}</code>
        <CopyButton label={consentId} text={consent.id}>
          Copy the id
        </CopyButton>
      </p>
      {consent.link === undefined ? null : (
        <p>
          <Rich text={consentGrant(consent.link)} />
        </p>
      )}
    </section>
  )
}
