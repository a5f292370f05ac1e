import type { MailboxFileId } from '#content/file-ids.ts'
import type { Home } from './home.ts'
import type { Machine } from './machine.ts'
import type { freshMailbox } from './mailbox.ts'
import type { Person } from './people.ts'
import type { Mail } from './smtp-mail.ts'
import type { Tokens } from './tokens.ts'

/** What a check has: a home and a mailbox that nobody used before, and what the server took since. */
export type Rig = {
  person: Person
  home: Home
  machine: Machine
  token: string
  mailbox: ReturnType<typeof freshMailbox>
  sent: readonly Mail[]
  whileExpired: Tokens['whileExpired']
}

type Checks = Readonly<Record<string, (rig: Rig) => Promise<void>>>

/** A real program, and what it must do with a file as it is. A check throws where it does not. */
export type Program = {
  name: string
  /** Absent: what it is called is what it is started by. */
  command?: string
  /** What to install on Debian. */
  package: string
  /** How it says its version; `--version` where this is absent. */
  version?: readonly string[]
  /** What it proves. Absent: it tries the servers themselves. */
  files?: readonly MailboxFileId[]
  /** For everybody whose file is tried. */
  checks: Checks
  /** What has to fail, and for one person only: no quoting is in it. */
  refusals?: Checks
}
