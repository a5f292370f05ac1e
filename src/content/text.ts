import type { Slot } from './slots.ts'

/** A control of a program, in the program's own words. Shown bold, never translated. */
export type Control = { control: string }
/** Something to read off or type exactly: a command, a host, an error code. */
export type Code = { code: string }
/** A place for one of the person's own values. `fill` puts it in. */
export type Blank = { slot: Slot }
/** A link to a page of ours (`/licences/`) or, with https, to somebody else's. */
export type Link = { to: string; label: string }

/**
 * A sentence as data, so that the page, the printed sheet, the Markdown file and the message to an
 * admin are all made from the same words.
 */
export type Text = readonly (string | Control | Code | Blank | Link)[]

export const control = (name: string): Control => ({ control: name })
export const code = (value: string): Code => ({ code: value })
export const slot = (name: Slot): Blank => ({ slot: name })
export const link = (to: string, label: string): Link => ({ to, label })

/** Writes a sentence: text`Select ${control('Continue')}.` */
export function text(strings: TemplateStringsArray, ...parts: Exclude<Text[number], string>[]): Text {
  return strings
    .flatMap((string, at) => {
      const part = parts[at]
      return part === undefined ? [string] : [string, part]
    })
    .filter((part) => part !== '')
}
