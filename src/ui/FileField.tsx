import { useId, type ReactNode } from 'react'
import { FieldError } from './FieldError.tsx'
import { Icon } from './Icon.tsx'

type FileFieldProps = {
  id?: string | undefined
  label: string
  /** For those who hear the field only; what stands around it says it to the others. */
  labelHidden?: boolean | undefined
  /** One file at a time. */
  single?: boolean | undefined
  /** On the button: "Choose files". */
  button: string
  hint?: ReactNode | undefined
  error?: string | undefined
  onFiles: (files: readonly File[]) => void
}

/** Files of the person’s own, read in this browser. What was chosen is for the page to say: it may sort them. */
export function FileField(props: FileFieldProps) {
  const { id, label, labelHidden, single, button, hint, error, onFiles } = props
  const made = useId()
  const field = id ?? made
  const described = [hint !== undefined && `${field}-hint`, error !== undefined && `${field}-error`]
  return (
    <div className="field">
      <p className={labelHidden ? 'sr' : 'field-t'} id={`${field}-label`}>
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
          multiple={single !== true}
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
