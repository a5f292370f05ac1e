import type { Guide } from '#content/guide.ts'
import { WHO_NAMES } from '#content/who.ts'
import { CopyButton } from '#ui/CopyButton.tsx'
import { WhoLabel } from '#ui/WhoLabel.tsx'
import { Rich } from './Rich.tsx'

/** What to do if it does not work: what is seen, who acts, how. */
export const GuideTrouble = ({ guide }: { guide: Pick<Guide, 'trouble' | 'consent' | 'app'> }) => (
  <section className="trouble" aria-labelledby="trouble">
    <h2 id="trouble">It does not work</h2>
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

function Consent({ app, consent }: { app: string; consent: NonNullable<Guide['consent']> }) {
  const { name, id, preapproved, link } = consent
  return (
    <section>
      <h3>For the admin: “Need admin approval”</h3>
      <p>
        {app} signs in as the application <b>{name}</b>.{' '}
        {preapproved
          ? 'Microsoft’s default lets people allow it themselves; your organisation may have decided otherwise.'
          : 'By Microsoft’s default an admin has to allow it once for everybody.'}
      </p>
      <p className="acts">
        <code className="value">{id}</code>
        <CopyButton label="Application id" text={id}>
          Copy the id
        </CopyButton>
      </p>
      {link === undefined ? null : (
        <p>
          <a href={link} rel="noreferrer">
            Allow it for the whole organisation
          </a>{' '}
          (as Cloud Application Administrator or Application Administrator)
        </p>
      )}
    </section>
  )
}
