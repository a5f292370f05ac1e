import { useId, type ReactNode } from 'react'

export type CheckRow = {
  value: string
  label: string
  hint?: string | undefined
  tags?: ReactNode | undefined
}

type CheckRowsProps = {
  legend: string
  rows: readonly CheckRow[]
  chosen: ReadonlySet<string>
  onChange: (value: string, chosen: boolean) => void
}

/** Several of a list, one row each; in columns where there is room. */
export function CheckRows({ legend, rows, chosen, onChange }: CheckRowsProps) {
  const id = useId()
  return (
    <fieldset className="pick checks" aria-labelledby={id}>
      <legend className="sr" id={id}>
        {legend}
      </legend>
      {rows.map(({ value, label, hint, tags }) => (
        <label key={value}>
          <input
            type="checkbox"
            value={value}
            checked={chosen.has(value)}
            onChange={({ target }) => onChange(value, target.checked)}
          />
          <span className="n">
            <b>{label}</b>
            {hint === undefined ? null : <span>{hint}</span>}
          </span>
          {tags === undefined ? null : <span className="tags">{tags}</span>}
        </label>
      ))}
    </fieldset>
  )
}
