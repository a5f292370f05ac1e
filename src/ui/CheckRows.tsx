import type { ReactNode } from 'react'

export type CheckRow = {
  value: string
  label: string
  hint?: string | undefined
  tags?: ReactNode | undefined
}

type CheckRowsProps = {
  /** For those who hear it: the heading above says it to the others. */
  label: string
  rows: readonly CheckRow[]
  chosen: ReadonlySet<string>
  onChange: (value: string, chosen: boolean) => void
}

/** Several of a list, one row each; in columns where there is room. */
export const CheckRows = ({ label: name, rows, chosen, onChange }: CheckRowsProps) => (
  <fieldset className="pick checks" aria-label={name}>
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
