import type { AppEntry } from '#content/app-entry.ts'
import { ways } from '#content/ways.ts'
import { Tag } from '#ui/Tag.tsx'

/** What an app can do, in a few words. */
export const WayTags = ({ entry: { ways: all, approval, unsure } }: { entry: AppEntry }) => (
  <>
    {all[0] === 'exchange' && !unsure ? <Tag kind="best">Least work</Tag> : null}
    {approval === 'admin' ? <Tag kind="admin">Needs admin approval</Tag> : null}
    {all.map((way) => (
      <Tag key={way} kind={way === 'send' ? 'app' : 'plain'}>
        {way === 'send' ? 'Sends only' : ways[way].name}
      </Tag>
    ))}
    {all.length === 0 ? <Tag>Does not work</Tag> : null}
  </>
)
