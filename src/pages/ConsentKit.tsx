import type { App } from '#content/app.ts'
import type { Cloud } from '#content/clouds.ts'
import { consentFacts } from '#content/consent-facts.ts'
import { consentMessage } from '#content/consent-message.ts'
import { written } from '#flow/admin-message.ts'
import type { Person } from '#flow/answers.ts'
import { consentLink } from '#flow/consent-link.ts'
import { slotsFor } from '#flow/slots.ts'
import { consentCommands } from '#generate/powershell/consent-commands.ts'
import { CodePlate } from '#ui/CodePlate.tsx'
import { CopyButton } from '#ui/CopyButton.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { ConsentClouds } from './ConsentClouds.tsx'
import { ConsentWhere } from './ConsentWhere.tsx'
import { MessageSlip } from './MessageSlip.tsx'

export type ConsentKitProps = {
  app: string
  consent: NonNullable<App['consent']>
  cloud: Cloud
  person: Person
}

const { role } = consentFacts

/** What “Need admin approval” means for an app, how an admin allows it, and how to ask for that. */
export function ConsentKit({ app, consent, cloud, person }: ConsentKitProps) {
  const { name, id, preapproved } = consent
  const link = consentLink(cloud, id, person.email)
  return (
    <section id="consent" className="max-w-main scroll-mt-6 *:max-w-measure">
      <h3>For the admin: “Need admin approval”</h3>
      <p>
        {app} signs in as the application <b>{name}</b>. Microsoft shows these words where nobody has allowed
        that application for the organisation yet, and people may not do it themselves.{' '}
        {preapproved
          ? 'By Microsoft’s default they may, for this one; your organisation may have decided otherwise.'
          : 'Microsoft’s default leaves this one to admins.'}{' '}
        An admin allows it once, for everybody; nothing in the app can change that.
      </p>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <code className="value">{id}</code>
        <CopyButton label="Application id" text={id}>
          Copy the id
        </CopyButton>
      </p>
      <p>
        <a href={link} rel="noreferrer">
          Allow it for the whole organisation
        </a>{' '}
        (as {role.value}). Afterwards Microsoft sends the browser to the app’s own address, which may not open
        on a computer. That does not matter.
      </p>
      {person.email !== undefined ? null : (
        <p className="small">
          In this link <code>{consentFacts.organisation.value}</code> stands for the organisation of whoever
          signs in. With its domain in that place, as in{' '}
          <code className="wrap-anywhere">{consentLink(cloud, id, 'ana@contoso.com')}</code>, it is sure to be
          the right one.
        </p>
      )}
      <Disclosure summary="A message to your admin">
        <MessageSlip
          message={written(consentMessage(consent), slotsFor(cloud, person, app), link)}
          link={link}
        />
      </Disclosure>
      <Disclosure summary="How the admin checks it, and takes it back">
        <CheckIt cloud={cloud} consent={consent} />
      </Disclosure>
      {cloud.id === 'worldwide' ? (
        <Disclosure summary="In another Microsoft cloud">
          <ConsentClouds />
        </Disclosure>
      ) : null}
    </section>
  )
}

const CheckIt = ({ cloud, consent: { name, id } }: Pick<ConsentKitProps, 'cloud' | 'consent'>) => (
  <>
    <ConsentWhere cloud={cloud} name={name} />
    <CodePlate
      level={4}
      title="The same in PowerShell, with the module Microsoft.Graph"
      label="the commands that show what is allowed"
      code={consentCommands(cloud, id)}
    />
    <p>
      <code>AllPrincipals</code> means: for everybody. No line at all means: nobody has allowed it.
    </p>
  </>
)
