import { Icon } from './Icon.tsx'
import { words } from './words.ts'

type FieldErrorProps = { id: string; children: string }

/** What is wrong with one field: icon, words, colour. */
export function FieldError({ id, children }: FieldErrorProps) {
  return (
    <p className="wrong" id={id}>
      <Icon name="problem" />
      <span>
        <span className="sr">{words.error}</span>
        {children}
      </span>
    </p>
  )
}
