import type { AppEntry } from '#content/app-entry.ts'
import type { CloudId } from '#content/clouds.ts'
import type { Day } from '#content/day.ts'
import type { Preset } from '#content/preset.ts'
import { Choices } from '#ui/Choices.tsx'
import { WayTags } from './WayTags.tsx'

type AppChoicesProps = {
  name: string
  value: string | undefined
  onChange: (value: string) => void
  error?: string | undefined
  shown: readonly AppEntry[]
  /** Taken for somebody who does not know. Absent: nothing can be. */
  best: AppEntry | undefined
  today: Day
  cloud: CloudId
  /** Says which are recommended, and by whom. */
  preset: Preset
}

/** The apps to choose from, with what each can do here. */
export const AppChoices = ({ name, value, onChange, error, shown, best, ...judged }: AppChoicesProps) => (
  <Choices
    legend={<span className="sr">App</span>}
    name={name}
    value={value}
    onChange={onChange}
    error={error}
    columns={['App', 'What it can use']}
    options={shown.map((each) => ({
      value: each.id,
      label: each.name,
      hint: each.by,
      tags: <WayTags entry={each} {...judged} />,
    }))}
    last={best && { value: 'unknown', label: 'I don’t know', hint: `We choose ${best.name} for you` }}
  />
)
