import { longDay, type Day } from '#content/day.ts'
import type { Preset } from '#content/preset.ts'
import type { Person } from '#flow/answers.ts'
import { PresetHelp } from './PresetHelp.tsx'

type GuideHelpProps = {
  person: Pick<Person, 'org' | 'help'>
  /** The day the link was made, where nothing else on the page says it. */
  made: Day | undefined
  preset: Preset
}

/** Who helps. A contact in the link is anybody’s text, and said to be; one of the preset came with this site. */
export function GuideHelp({ person: { org, help }, made, preset }: GuideHelpProps) {
  return (
    <>
      <PresetHelp preset={preset} />
      {org === undefined && help === undefined ? null : (
        <p className="small">
          This link says that it comes from <bdi>{org ?? 'somebody'}</bdi>
          {help === undefined ? null : (
            <>
              {' '}
              and that <bdi>{help}</bdi> helps
            </>
          )}
          . It cannot change the servers.
        </p>
      )}
      {made === undefined ? null : (
        <p className="caption">The link was made on {longDay(made)}. You see the steps of today.</p>
      )}
    </>
  )
}
