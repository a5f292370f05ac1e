import { useId, type ComponentProps, type ReactNode } from 'react'
import { FieldError } from './FieldError.tsx'
import { words } from './words.ts'

type TextAreaProps = Omit<ComponentProps<'textarea'>, 'style' | 'className' | 'children'> & {
  label: ReactNode
  hint?: ReactNode | undefined
  error?: string | undefined
  optional?: boolean | undefined
}

/** Text of many lines that is pasted: shown as it is, left to right. It has no `name`, so no form sends it. */
export function TextArea({ label, hint, error, optional, id, ...rest }: TextAreaProps) {
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
      <textarea
        dir="ltr"
        rows={5}
        autoCapitalize="none"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        {...rest}
        id={field}
        className="input pasted"
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={described.filter(Boolean).join(' ') || undefined}
      />
      {error !== undefined && <FieldError id={`${field}-error`}>{error}</FieldError>}
    </div>
  )
}
