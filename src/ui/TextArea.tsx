import type { ComponentProps } from 'react'
import { Field, type FieldWords } from './Field.tsx'

type TextAreaProps = Omit<ComponentProps<'textarea'>, 'style' | 'className' | 'children' | 'id'> & FieldWords

/** Text of many lines that is pasted: shown as it is, left to right. It has no `name`, so no form sends it. */
export const TextArea = ({ id, label, hint, error, optional, ...rest }: TextAreaProps) => (
  <Field {...{ id, label, hint, error, optional }}>
    {(tied) => (
      <textarea
        dir="ltr"
        rows={5}
        autoCapitalize="none"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        {...rest}
        {...tied}
        className="input pasted"
      />
    )}
  </Field>
)
