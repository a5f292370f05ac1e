/** Ids are public: they stand in links. */
export type LicenceAnswer = 'yes' | 'no' | 'unknown'

/** The answers in a word. Every step shows what was answered, and none but the first needs the rest. */
export const licenceLabels: Record<LicenceAnswer, string> = {
  yes: 'Yes',
  no: 'No',
  unknown: 'I don’t know',
}
