import { Link } from 'react-router'
import { clouds, type Cloud } from '#content/clouds.ts'
import { connectionFacts, connectionLabels } from '#content/connection-facts.ts'
import { CloudPlate } from './CloudPlate.tsx'
import type { Page } from './meta.ts'
import { PageFrame } from './PageFrame.tsx'
import { Section } from './Section.tsx'
import { SignInToday } from './SignInToday.tsx'
import { SourceNote } from './SourceNote.tsx'

const others: readonly Cloud[] = [clouds['gcc-high'], clouds.dod, clouds.china]

const SettingsPage = () => (
  <PageFrame
    title="Server settings for Exchange Online"
    lead="SMTP, IMAP and POP for Microsoft 365, to copy. Take the first plate unless your organisation is in a cloud of its own."
  >
    <div className="mt-8 grid items-start gap-x-16 gap-y-10 lg:grid-cols-[29.5rem_minmax(0,1fr)]">
      <div id={clouds.worldwide.id}>
        <CloudPlate cloud={clouds.worldwide} />
      </div>
      <SignInToday />
    </div>
    <Section id="also" title="What else has to be right">
      <dl className="max-w-main">
        {(Object.keys(connectionFacts) as (keyof typeof connectionFacts)[]).map((id) => (
          <ConnectionFact key={id} id={id} />
        ))}
      </dl>
      <SourceNote of={Object.values(connectionFacts)} />
    </Section>
    <Section wide id="clouds" title="Other clouds">
      <p className="max-w-measure">
        GCC, the cloud for US public bodies, uses the servers above. These three have servers of their own. If
        you are not sure, look at the page on which you sign in: its address ends in .us or .cn.
      </p>
      <div className="mt-6 grid items-start gap-x-12 gap-y-10 lg:grid-cols-2">
        {others.map((cloud) => (
          <div key={cloud.id} id={cloud.id} className="scroll-mt-6">
            <p className="small muted mb-3">{cloud.about}</p>
            <CloudPlate cloud={cloud} />
          </div>
        ))}
      </div>
    </Section>
    <Section id="next" title="In your app">
      <p className="max-w-measure">
        Many apps need none of this: they find everything from your address.{' '}
        <Link to="/setup/prerequisites/">Answer a few questions</Link> and get the steps for yours, or look at{' '}
        <Link to="/apps/">all apps</Link>.
      </p>
    </Section>
  </PageFrame>
)

const ConnectionFact = ({ id }: { id: keyof typeof connectionFacts }) => {
  const { value, note }: { value: string; note?: string } = connectionFacts[id]
  return (
    <div className="grid gap-x-6 border-t border-line py-3 first:border-t-0 first:pt-0 sm:grid-cols-[13rem_minmax(0,1fr)]">
      <dt className="font-semibold">{connectionLabels[id]}</dt>
      <dd>
        {value}.{note === undefined ? null : <span className="small muted block">{note}</span>}
      </dd>
    </div>
  )
}

export const page: Page = {
  Component: SettingsPage,
  meta: {
    title: 'SMTP, IMAP and POP settings for Microsoft 365',
    description:
      'smtp.office365.com 587 STARTTLS, outlook.office365.com 993 and 995 SSL/TLS, and the servers of GCC High, DoD and China; with how to sign in today.',
  },
}
