import type { FixedText } from '#lib/text-packer.ts'
import type { TextTemplate } from '#lib/text-template.ts'
import type { LeftOutReason } from './kit-result.ts'
import type { KitRow } from './kit-row.ts'
import type { Choice } from './chosen-app.ts'
import { sheetFor, sheetTemplate, sheetValues, type SheetTemplate } from './sheet-template.ts'

type Pieces = readonly (FixedText | string)[]

/** A sheet in pieces: those that many have in common, and values. */
export type MadeSheet = { name: string; top: Pieces; article: Pieces }

/** Makes sheets, of one template for all who chose the same. */
export function sheetMaker(): (row: KitRow) => MadeSheet | LeftOutReason {
  const templates = new Map<Choice, Map<string, SheetTemplate | undefined>>()
  const templateFor = (choice: Choice, whose: Parameters<typeof sheetTemplate>[1]) => {
    const ofChoice = templates.get(choice) ?? new Map<string, SheetTemplate | undefined>()
    templates.set(choice, ofChoice)
    // Whether there is a name changes the words around it.
    const kind = `${whose.person.user !== undefined} ${whose.person.name !== undefined}`
    if (!ofChoice.has(kind)) ofChoice.set(kind, sheetTemplate(choice, whose))
    return ofChoice.get(kind)
  }
  return ({ choice, why = 'no-way', link, person, mailbox: { email }, sheet: name }) => {
    if (choice === undefined || link === undefined) return why
    if (name === undefined) return 'no-app'
    try {
      const whose = { person: { ...person, email }, link }
      const values = sheetValues(whose)
      const template = values && templateFor(choice, whose)
      if (values !== undefined && template !== undefined) {
        const filled = <Key extends keyof typeof values>(of: TextTemplate<Key>): Pieces =>
          of.map((piece) => ('key' in piece ? values[piece.key] : piece))
        return { name, top: filled(template.top), article: filled(template.article) }
      }
      const plain = sheetFor(choice, whose)
      return plain === undefined ? 'no-app' : { name, top: [plain.top], article: [plain.article] }
    } catch (error) {
      if (error instanceof RangeError) return 'value'
      throw error
    }
  }
}
