import { fixedText, type FixedText } from './text-packer.ts'

/** Text with places for values: the pieces in between are the same for everybody. */
export type TextTemplate<Key extends string> = readonly (FixedText | { key: Key })[]

/** Takes a text apart at the marks that stand in it in place of values. A longer mark goes before its own parts. */
export function textTemplate<Key extends string>(
  text: string,
  marks: Readonly<Record<Key, string>>,
): TextTemplate<Key> {
  const keys = (Object.keys(marks) as Key[]).toSorted((a, b) => marks[b].length - marks[a].length)
  const pieces: (FixedText | { key: Key })[] = []
  let begun = 0
  for (let at = 0; at < text.length; at++) {
    const found = keys.find((key) => text.startsWith(marks[key], at))
    if (found === undefined) continue
    if (at > begun) pieces.push(fixedText(text.slice(begun, at)))
    pieces.push({ key: found })
    begun = at + marks[found].length
    at = begun - 1
  }
  if (begun < text.length) pieces.push(fixedText(text.slice(begun)))
  return pieces
}

/** The text with values in it. */
export const filledTemplate = <Key extends string>(
  template: TextTemplate<Key>,
  values: Readonly<Record<Key, string>>,
): string => template.map((piece) => ('key' in piece ? values[piece.key] : piece.text)).join('')
