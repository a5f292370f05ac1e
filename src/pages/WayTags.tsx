import type { AppEntry } from '#content/app-entry.ts'
import { clouds, type CloudId } from '#content/clouds.ts'
import type { Day } from '#content/day.ts'
import type { Preset } from '#content/preset.ts'
import { wayName } from '#content/way-names.ts'
import { openWays } from '#flow/app-state.ts'
import { Tag } from '#ui/Tag.tsx'
import { recommendedBy } from './recommended-by.ts'
import { Recommender } from './Recommender.tsx'

type WayTagsProps = {
  entry: AppEntry
  today: Day
  cloud: CloudId
  preset: Preset
}

/** What an app can do, in a few words. */
export function WayTags({ entry, today, cloud, preset }: WayTagsProps) {
  const open = openWays(entry, today, cloud)
  if (open.length === 0) {
    const elsewhere = openWays(entry, today).length > 0
    if (entry.closed) return <Tag>Not offered here</Tag>
    return <Tag>{elsewhere ? `Not in ${clouds[cloud].name}` : 'Does not work'}</Tag>
  }
  const by = recommendedBy(entry.id, preset)
  return (
    <>
      {by === undefined ? null : (
        <Tag kind={by === 'link' ? 'claim' : 'best'}>
          <span className="breakable">
            Recommended by <Recommender by={by} />
          </span>
        </Tag>
      )}
      {/* Beside what an organisation recommends, advice of ours would be another one. */}
      {preset.first.length === 0 && open[0] === 'exchange' && !entry.unsure ? (
        <Tag kind="best">Least work</Tag>
      ) : null}
      {entry.approval === 'admin' ? <Tag kind="admin">Needs admin approval</Tag> : null}
      {open.map((way) => (
        <Tag key={way} kind={way === 'send' ? 'app' : 'plain'}>
          {wayName(way, 'tag')}
        </Tag>
      ))}
    </>
  )
}
