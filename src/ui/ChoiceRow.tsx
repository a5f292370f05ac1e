import type { ReactNode } from 'react'

export type Choice = {
  value: string
  label: ReactNode
  hint?: ReactNode | undefined
  /** Two or three `Tag`s at most. */
  tags?: ReactNode | undefined
  /** A longer sentence under the row. */
  note?: ReactNode | undefined
}

type ChoiceRowProps = {
  id: string
  name: string
  choice: Choice
  chosen: boolean
  apart: boolean
  onChange: ((value: string) => void) | undefined
}

export function ChoiceRow({ id, name, choice, chosen, apart, onChange }: ChoiceRowProps) {
  const state = onChange
    ? { checked: chosen, onChange: () => onChange(choice.value) }
    : { defaultChecked: chosen }
  return (
    <label className={apart ? 'apart' : undefined}>
      <input type="radio" id={id} name={name} value={choice.value} {...state} />
      <span className="n">
        <b>{choice.label}</b>
        {choice.hint !== undefined && <span>{choice.hint}</span>}
      </span>
      {choice.tags !== undefined && <span className="tags">{choice.tags}</span>}
      {choice.note !== undefined && <span className="note">{choice.note}</span>}
    </label>
  )
}
