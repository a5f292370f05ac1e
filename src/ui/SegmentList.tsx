import { useId } from 'react'
import { Icon } from './Icon.tsx'
import type { SegmentsProps } from './Segments.tsx'
import { WhoLabel } from './WhoLabel.tsx'

/** The same choice as one native list. Who is chosen stands above it; it has no name, so no form sends it twice. */
export function SegmentList({ groups, value, none, onChange }: SegmentsProps) {
  const id = useId()
  const chosen = groups.find(({ options }) => options.some((option) => option.value === value))
  return (
    <div className="seg-list">
      <label htmlFor={id}>{chosen ? <WhoLabel who={chosen.who}>{chosen.legend}</WhoLabel> : none}</label>
      <span className="select">
        <select
          id={id}
          className="input"
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value)}
        >
          {value === undefined && (
            <option value="" disabled>
              {none}
            </option>
          )}
          {groups.map(({ legend, options }) => (
            <optgroup key={legend} label={legend}>
              {options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <Icon name="chevron" />
      </span>
    </div>
  )
}
