import { useId, type ReactNode } from 'react'
import { FieldError } from './FieldError.tsx'
import { words } from './words.ts'

export type FieldWords = {
  /** Give it when an error summary links to the field. */
  id?: string | undefined
  label: ReactNode
  hint?: ReactNode | undefined
  error?: string | undefined
  /** Says so beside the label. */
  optional?: boolean | undefined
}

/** What ties a control to its label, hint and error. */
export type Tied = {
  id: string
  'aria-invalid': true | undefined
  'aria-describedby': string | undefined
}

/** A label above its control, a hint between them, and what is wrong below. */
export function Field({
  id,
  label,
  hint,
  error,
  optional,
  children,
}: FieldWords & { children: (tied: Tied) => ReactNode }) {
  const made = useId()
  const field = id ?? made
  const described = [hint !== undefined && `${field}-hint`, error !== undefined && `${field}-error`]
  return (
    <div className="field">
      <label htmlFor={field}>
        {label} {optional && <span>{words.optional}</span>}
      </label>
      {hint !== undefined && (
        <p className="hint" id={`${field}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id: field,
        'aria-invalid': error === undefined ? undefined : true,
        'aria-describedby': described.filter(Boolean).join(' ') || undefined,
      })}
      {error !== undefined && <FieldError id={`${field}-error`}>{error}</FieldError>}
    </div>
  )
}
