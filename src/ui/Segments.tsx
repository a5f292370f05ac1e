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
  value: string
  onChange: (value: string) => void
}

/** Who one is and which way to go: one choice in groups. On a phone a list, because groups stack tall there. */
export function Segments({ groups, name, value, onChange }: SegmentsProps) {
  return (
    <>
      <div className="seg">
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
      <SegmentList groups={groups} name={name} value={value} onChange={onChange} />
    </>
  )
}
