import type { CsvSeparator } from '#lib/quote-csv.ts'
import type { Cloud } from '#content/clouds.ts'
import type { Day } from '#content/day.ts'
import type { Preset } from '#content/preset.ts'
import type { Answers } from '#flow/answers.ts'
import type { ProtocolStates } from './kit-mailbox.ts'

/** What the zip for many mailboxes may hold; each is a folder or a file in it. */
export type KitPart = 'scripts' | 'links' | 'mail-merge' | 'profiles' | 'sheets'

export type KitWish = {
  parts: readonly KitPart[]
  cloud: Cloud
  today: Day
  preset: Preset
  /** Address of the wizard, ending in a slash: links begin with it. */
  site: string
  /** What is chosen for everybody whose row names no app: device, app, way. Empty: the link begins at the start. */
  answers: Answers
  /** What the scripts set where a row says nothing of its own. */
  states: ProtocolStates
  /** `senders`: what `states` has of Authenticated SMTP is for rows alone whose guide sends by it. Absent: for all. */
  smtpFor?: 'senders'
  /** Between the cells of tables that people open: as in their own list. A comma where absent. */
  separator?: CsvSeparator
  /** Rows of the list that nothing is made for, with the address as it stands there and a sentence why. */
  refused?: readonly { row: number; address: string; why: string }[]
  /** Signs a profile, where the admin gave a certificate. */
  sign?: (profile: string) => Promise<Uint8Array<ArrayBuffer>>
}
