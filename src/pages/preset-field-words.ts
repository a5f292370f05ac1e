import { appName } from '#content/app-names.ts'
import { presetWords } from '#content/preset-words.ts'
import type { AppId } from '#content/app-ids.ts'
import type { WayId } from '#content/app.ts'
import { ways } from '#content/ways.ts'
import type { PresetDraft } from '#flow/preset-draft.ts'

/**
 * What is wrong with a field of the form. It names the field, as it also stands in a list above all of them, where
 * what is said of a file (content/preset-words.ts) could be about any.
 */
export function fieldProblem(field: string, what: string, draft: PresetDraft): string {
  if (field === 'light' || field === 'dark') return colourProblem(field, what, draft)
  if (field.startsWith('reason-'))
    return `Write why ${appName(field.slice(7) as AppId)} is not offered in at most 200 characters.`
  const way = ways[field.slice(4) as WayId]
  if (field.startsWith('way-') && way !== undefined)
    return `Write why you do not offer ${way.name}, in 1 to 200 characters.`
  return plain[field] ?? what
}

const plain: Readonly<Record<string, string>> = {
  organisation: 'Write the name of the organisation in at most 200 characters.',
  note: 'Write the note in at most 600 characters.',
  reason: 'Write why apps are left out, in 1 to 200 characters.',
  email: 'Write the mail address of the help desk as in help@contoso.com.',
  phone: 'Write the phone number of the help desk with digits, blanks, and ( ) / . - or a + in front.',
  page: 'Write the page of the help desk as an address that begins with https://.',
}

const colourProblem = (theme: 'light' | 'dark', what: string, draft: PresetDraft): string =>
  draft[theme].trim() === ''
    ? `A colour is needed for ${theme} pages, too: take one, or empty the other field.`
    : what === presetWords.colour
      ? `Write the colour on ${theme} pages as # and six digits, as in #00529b.`
      : what
