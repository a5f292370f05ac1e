import { appName } from '#content/app-names.ts'
import { listed } from '#content/listed.ts'
import type { LeftOut, Preset } from '#content/preset.ts'
import { ways } from '#content/ways.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Notice } from '#ui/Notice.tsx'

/** More would push the list of apps off the screen. */
const MANY = 6

/** What an organisation leaves out, in its own words, each reason once. */
export function NotOfferedList({ preset }: { preset: Preset }) {
  const { notOffered, closedWays = [], only, organisation } = preset
  const reasons = [
    ...groups(notOffered, ({ app }) => appName(app)),
    ...groups(closedWays, ({ way }) => (way === 'send' ? 'Sending alone' : ways[way].name)),
  ]
  const own = reasons.filter(({ claimed }) => claimed === undefined)
  const claims = reasons.filter(({ claimed }) => claimed)
  const name = preset.claimed ? undefined : organisation
  return (
    <>
      {own.length === 0 ? null : (
        <Notice kind="info">
          <p>
            Not offered by <bdi>{name ?? 'your organisation'}</bdi>:
          </p>
          <Reasons reasons={own} only={only} />
        </Notice>
      )}
      {claims.length === 0 ? null : (
        <Notice kind="info">
          <p>Left out by whoever made this link, who says:</p>
          <Reasons reasons={claims} only={only} />
        </Notice>
      )}
    </>
  )
}

type Group = LeftOut & { names: readonly string[] }

function groups<Row extends LeftOut>(rows: readonly Row[], nameOf: (row: Row) => string): readonly Group[] {
  const reasons = new Map<string, Group>()
  for (const row of rows) {
    const key = `${row.claimed} ${row.reason}`
    const { reason, claimed } = row
    const names = [...(reasons.get(key)?.names ?? []), nameOf(row)]
    reasons.set(key, { reason, names, ...(claimed ? { claimed } : {}) })
  }
  return [...reasons.values()]
}

const Reasons = ({ reasons, only }: { reasons: readonly Group[]; only: Preset['only'] }) => (
  <ul>
    {reasons.map(({ reason, names, claimed }) => (
      <li key={reason}>
        {names.length <= MANY ? (
          <>
            <b>{listed(names)}</b>: <bdi>{reason}</bdi>
          </>
        ) : (
          <>
            <b>
              {only?.reason === reason && only.claimed === claimed
                ? `Everything but ${listed(only.apps.map(appName))}`
                : `${names.length} apps`}
            </b>
            : <bdi>{reason}</bdi>
            <Disclosure summary="Which ones">{listed(names)}</Disclosure>
          </>
        )}
      </li>
    ))}
  </ul>
)
