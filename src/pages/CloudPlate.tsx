import type { Cloud } from '#content/clouds.ts'
import { settingsOf } from '#content/settings.ts'
import { HomePlate } from '#ui/HomePlate.tsx'
import { SourceNote } from './SourceNote.tsx'

const order = ['smtp', 'imap', 'pop'] as const

/** The three protocols of a cloud, to copy, with their sources below. */
export function CloudPlate({ cloud }: { cloud: Cloud }) {
  const servers = order.flatMap((protocol) => [cloud.servers[protocol].host, cloud.servers[protocol].port])
  const facts = [...servers, cloud.webMail]
  const notes = new Set(facts.flatMap(({ note }) => note ?? []))
  return (
    <>
      <HomePlate
        title={cloud.name}
        protocols={settingsOf(cloud, order)}
        note={
          <>
            Sign-in page: <bdi dir="ltr">{cloud.signInHost.value}</bdi>. Outlook on the web:{' '}
            <a href={`https://${cloud.webMail.value}`} rel="noreferrer">
              <bdi dir="ltr">{cloud.webMail.value}</bdi>
            </a>
          </>
        }
      />
      {[...notes].map((note) => (
        <p key={note} className="small muted mt-3 max-w-measure">
          {note}
        </p>
      ))}
      <SourceNote of={facts} />
    </>
  )
}
