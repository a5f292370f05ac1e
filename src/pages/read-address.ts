import type { Parsed } from '#lib/email.ts'
import { emailSentence } from './email-wording.ts'

export type FieldProblem<Field extends string = string> = { field: Field; message: string }

/** What a field for an address holds: nothing, a value, or the sentence that says what is wrong with it. */
export function readAddress<Field extends string>(
  field: Field,
  text: string,
  parse: (text: string) => Parsed,
): { value?: string; problem?: FieldProblem<Field> } {
  if (text.trim() === '') return {}
  const parsed = parse(text)
  return parsed.ok ? { value: parsed.value } : { problem: { field, message: emailSentence[parsed.reason] } }
}
