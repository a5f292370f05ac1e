import type { AppEntry } from '#content/app-entry.ts'
import { clouds, type CloudId } from '#content/clouds.ts'
import type { Day } from '#content/day.ts'
import { wayName } from '#content/way-names.ts'
import { openWays } from '#flow/app-state.ts'
import { Tag } from '#ui/Tag.tsx'

type WayTagsProps = { entry: AppEntry; today: Day; cloud: CloudId }

/** What an app can do, in a few words. */
export function WayTags({ entry, today, cloud }: WayTagsProps) {
  const open = openWays(entry, today, cloud)
  if (open.length === 0) {
    const elsewhere = openWays(entry, today).length > 0
    if (entry.closed) return <Tag>Not offered here</Tag>
    return <Tag>{elsewhere ? `Not in ${clouds[cloud].name}` : 'Does not work'}</Tag>
  }
  return (
    <>
      {open[0] === 'exchange' && !entry.unsure ? <Tag kind="best">Least work</Tag> : null}
      {entry.approval === 'admin' ? <Tag kind="admin">Needs admin approval</Tag> : null}
      {open.map((way) => (
        <Tag key={way} kind={way === 'send' ? 'app' : 'plain'}>
          {wayName(way, 'tag')}
        </Tag>
      ))}
    </>
  )
}
