import type { Cloud } from '#content/clouds.ts'
import { settingsOf } from '#content/settings.ts'
import { HomePlate } from '#ui/HomePlate.tsx'
import { SourceNote } from './SourceNote.tsx'

const order = ['smtp', 'imap', 'pop'] as const

/** The three protocols of a cloud, to copy, with their sources below. */
export function CloudPlate({ cloud }: { cloud: Cloud }) {
  const facts = order.flatMap((protocol) => [cloud.servers[protocol].host, cloud.servers[protocol].port])
  const notes = new Set(facts.flatMap(({ note }) => note ?? []))
  return (
    <>
      <HomePlate
        title={cloud.name}
        protocols={settingsOf(cloud, order)}
        note={
          <>
            Sign-in page: <bdi dir="ltr">{cloud.signInHost.value}</bdi>
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
