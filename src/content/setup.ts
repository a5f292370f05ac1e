import type { App, MailboxKind, Trouble, WorkingWay } from './app.ts'
import type { Cloud } from './clouds.ts'
import type { Day } from './day.ts'
import type { Route } from './route.ts'
import type { Support } from './support.ts'

/** Everything a file or a guide needs, looked up: no ids left to resolve. */
export type Setup = {
  /** Address of the mailbox, `ana@contoso.com`. Absent in a generic file. */
  email?: string
  /** What is typed as user name: the sign-in name where it differs, else the address. */
  user?: string
  /** Display name of the mailbox. */
  name?: string
  mailbox: MailboxKind
  cloud: Cloud
  app: App
  way: WorkingWay
  /** The route of what only has a form, and what may go wrong on it. `way` has its steps then. */
  route?: Route
  trouble?: readonly Trouble[]
  /** Who helps, where somebody is named. */
  support?: Support
  /** The day the file or guide is made. */
  today: Day
  /** The link that made it, for the comment in the file. Without a person in a generic file. */
  link: string
}
