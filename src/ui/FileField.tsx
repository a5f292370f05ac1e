import { useId, type ReactNode } from 'react'
import { FieldError } from './FieldError.tsx'
import { Icon } from './Icon.tsx'

type FileFieldProps = {
  id?: string | undefined
  label: string
  /** On the button: "Choose files". */
  button: string
  hint?: ReactNode | undefined
  error?: string | undefined
  onFiles: (files: readonly File[]) => void
}

/** Files of the person’s own, read in this browser. What was chosen is for the page to say: it may sort them. */
export function FileField({ id, label, button, hint, error, onFiles }: FileFieldProps) {
  const made = useId()
  const field = id ?? made
  const described = [hint !== undefined && `${field}-hint`, error !== undefined && `${field}-error`]
  return (
    <div className="field">
      <p className="field-t" id={`${field}-label`}>
        {label}
      </p>
      {hint !== undefined && (
        <p className="hint" id={`${field}-hint`}>
          {hint}
        </p>
      )}
      <label className="btn sec pick-file">
        <input
          type="file"
          multiple
          id={field}
          className="sr"
          aria-labelledby={`${field}-label ${field}-button`}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={described.filter(Boolean).join(' ') || undefined}
          onChange={({ target }) => {
            onFiles([...(target.files ?? [])])
            // The same file may be chosen again after it was changed.
            target.value = ''
          }}
        />
        <Icon name="file" />
        <span id={`${field}-button`}>{button}</span>
      </label>
      {error !== undefined && <FieldError id={`${field}-error`}>{error}</FieldError>}
    </div>
  )
}
