import { Field } from './Field.tsx'
import { Icon } from './Icon.tsx'

type SelectFieldProps = {
  id?: string | undefined
  label: string
  hint?: string | undefined
  value: string
  options: readonly { value: string; label: string }[]
  onChange: (value: string) => void
}

/** One of a short list, in the browser’s own control. It has no `name`: no form sends it. */
export const SelectField = ({ id, label, hint, value, options, onChange }: SelectFieldProps) => (
  <Field id={id} label={label} hint={hint}>
    {(tied) => (
      <span className="select">
        <select {...tied} className="input" value={value} onChange={({ target }) => onChange(target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="chevron" />
      </span>
    )}
  </Field>
)
