import { useId, type ReactNode } from 'react'
import { ChoiceRow, type Choice } from './ChoiceRow.tsx'
import { FieldError } from './FieldError.tsx'

type ChoicesProps = {
  /** The question; an h1 may stand in it. */
  legend: ReactNode
  hint?: ReactNode | undefined
  /** Of the form field. The first row has it as id, so that an error can link to it. */
  name: string
  value?: string | undefined
  options: readonly Choice[]
  /** "I don't know": the last row, set apart. */
  last?: Choice | undefined
  error?: string | undefined
  /** Headings over the rows and over their tags. */
  columns?: readonly [rows: string, tags: string] | undefined
  /** With it the rows follow `value`; without it the browser keeps the choice and the form reads it. */
  onChange?: ((value: string) => void) | undefined
}

/** One question, one row per answer. */
export function Choices(props: ChoicesProps) {
  const { legend, hint, name, value, options, last, error, columns, onChange } = props
  const id = useId()
  const described = [hint !== undefined && `${id}h`, error !== undefined && `${id}e`]
    .filter(Boolean)
    .join(' ')
  const rows = last ? [...options, last] : options
  return (
    <fieldset className="pick" aria-describedby={described || undefined} key={onChange ? undefined : value}>
      <legend>{legend}</legend>
      {hint !== undefined && (
        <div className="hint" id={`${id}h`}>
          {hint}
        </div>
      )}
      {error !== undefined && <FieldError id={`${id}e`}>{error}</FieldError>}
      {columns && (
        <div className="listh">
          {columns.map((title) => (
            <span key={title}>{title}</span>
          ))}
        </div>
      )}
      {rows.map((choice, at) => (
        <ChoiceRow
          key={choice.value}
          id={at === 0 ? name : `${name}-${choice.value}`}
          name={name}
          choice={choice}
          chosen={choice.value === value}
          apart={choice === last}
          onChange={onChange}
        />
      ))}
    </fieldset>
  )
}
