import { useId, type ComponentProps, type ReactNode } from 'react'
import { FieldError } from './FieldError.tsx'
import { words } from './words.ts'

type TextFieldProps = Omit<ComponentProps<'input'>, 'style' | 'className' | 'children'> & {
  label: ReactNode
  hint?: ReactNode | undefined
  error?: string | undefined
  /** Says so beside the label. */
  optional?: boolean | undefined
}

/**
 * One line of text. It has no `name` unless given one: what has none is never sent by a form, so private
 * answers cannot reach a query string. Give it an `id` when an error summary links to it.
 */
export function TextField({ label, hint, error, optional, id, type = 'text', ...rest }: TextFieldProps) {
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
      <input
        {...rest}
        id={field}
        type={type}
        className="input"
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={described.filter(Boolean).join(' ') || undefined}
      />
      {error !== undefined && <FieldError id={`${field}-error`}>{error}</FieldError>}
    </div>
  )
}
