import type { Code, Control, Link, Text } from './text.ts'
import type { Slots, SlotValue } from './slots.ts'

/** A sentence with its slots filled: ready for the page, the sheet and the exported text. */
export type Filled = readonly (string | Control | Code | SlotValue | Link)[]

export const fillText = (text: Text, slots: Slots): Filled =>
  text.map((part) => {
    if (typeof part === 'string' || !('slot' in part)) return part
    const { to, ...value } = slots[part.slot]
    return to === undefined ? value : { to, label: value.shown }
  })

/** The sentence without marks, as for a message or a title. */
export const plainText = (filled: Filled): string =>
  filled
    .map((part) => {
      if (typeof part === 'string') return part
      if ('control' in part) return part.control
      if ('code' in part) return part.code
      if ('shown' in part) return part.shown
      return part.label
    })
    .join('')
