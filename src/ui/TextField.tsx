import type { ComponentProps } from 'react'
import { Field, type FieldWords } from './Field.tsx'

type TextFieldProps = Omit<ComponentProps<'input'>, 'style' | 'className' | 'children' | 'id'> & FieldWords

/**
 * One line of text. It has no `name` unless given one: what has none is never sent by a form, so private
 * answers cannot reach a query string.
 */
export const TextField = ({ id, label, hint, error, optional, type = 'text', ...rest }: TextFieldProps) => (
  <Field {...{ id, label, hint, error, optional }}>
    {(tied) => <input {...rest} {...tied} type={type} className="input" />}
  </Field>
)
