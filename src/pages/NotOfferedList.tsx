import { appName } from '#content/app-names.ts'
import type { Preset } from '#content/preset.ts'
import { Notice } from '#ui/Notice.tsx'

/** The apps an organisation leaves out, in its own words. */
export function NotOfferedList({ preset }: { preset: Preset }) {
  return (
    <Notice kind="info">
      <p>Not offered by {preset.organisation ?? 'your organisation'}:</p>
      <ul>
        {preset.notOffered.map(({ app, reason }) => (
          <li key={app}>
            <b>{appName(app)}</b>: {reason}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
