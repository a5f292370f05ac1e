import { SegmentList } from './SegmentList.tsx'
import type { Who } from './who.ts'
import { WhoLabel } from './WhoLabel.tsx'

export type SegmentGroup = {
  who: Who
  /** "I am the admin" */
  legend: string
  options: readonly { value: string; label: string }[]
}

export type SegmentsProps = {
  groups: readonly SegmentGroup[]
  name: string
  /** Undefined while nothing is chosen. */
  value: string | undefined
  /** What the list on a phone says then. */
  none: string
  onChange: (value: string) => void
}

/** Who one is and which way to go: one choice in groups. On a phone a list, because groups stack tall there. */
export function Segments({ groups, name, value, none, onChange }: SegmentsProps) {
  return (
    <>
      <div className="seg" id={name} tabIndex={-1}>
        {groups.map(({ who, legend, options }) => (
          <fieldset key={legend}>
            <legend>
              <WhoLabel who={who}>{legend}</WhoLabel>
            </legend>
            <div className="opts">
              {options.map((option) => (
                <label key={option.value}>
                  <input
                    type="radio"
                    name={name}
                    value={option.value}
                    checked={option.value === value}
                    onChange={() => onChange(option.value)}
                  />
                  {option.label}
                </label>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
      <SegmentList groups={groups} name={name} value={value} none={none} onChange={onChange} />
    </>
  )
}
