import type { AppId } from './app-ids.ts'
import type { FailingWay, MailboxKind, WayId } from './app.ts'
import type { Encryption, Protocol } from './clouds.ts'
import type { Day } from './day.ts'
import type { Confidence } from './fact.ts'
import type { MailboxFileId } from './file-ids.ts'
import type { Filled } from './filled.ts'
import type { RouteId } from './route-ids.ts'
import type { RetirementId } from './retirements.ts'
import type { SlotValue } from './slots.ts'
import type { SourceId } from './sources.ts'
import type { TokenProgramId } from './token-programs.ts'
import type { Who } from './who.ts'

export type GuideStep = {
  who: Who
  title: Filled
  text?: Filled
  note?: Filled
  /** Minutes, where it is more or less than usual. */
  takes?: number
  /** Already true: shown with a tick. */
  done?: true
}

export type GuideSettings = {
  protocol: Protocol
  name: string
  says: string
  host: string
  /** The host is the organisation’s own: `host` says in words which, and nothing is there to copy. */
  toFind?: true
  port: number
  encryption: Encryption | 'None'
  signIn: string
  /** Where the servers of one guide want different names, each its own; else the one of the guide. */
  user?: SlotValue
  confidence: Confidence
}

export type GuideWarning = {
  /** `dated`: something ends. `unsure`: nobody verified it. `plain`: what is missing. `good`: what is not. */
  kind: 'dated' | 'unsure' | 'plain' | 'good'
  text: Filled
  /** What a dated one is about: it stands under this id among all changes. */
  about?: RetirementId
}

/** Something that is otherwise than on the day the link was made. */
export type GuideChange = {
  /** `27 January 2026`, `the end of December 2026` */
  when: string
  text: Filled
  source: SourceId
  /** It has not come yet, but is near by now. */
  ahead?: true
  /** It stands under this id among all changes. */
  about?: RetirementId
}

export type AdminMessage = { subject: string; paragraphs: readonly string[] }

/** The result, as plain data. Page, sheet, Markdown and message all render this one value. */
export type Guide = {
  /** `Thunderbird with IMAP` */
  title: string
  app: { id: AppId; name: string }
  way: WayId
  /** The route of what only has a form. */
  route?: RouteId
  mailbox: MailboxKind
  email?: string
  /** Of the person, as it was typed. */
  name?: string
  user: SlotValue
  /** The program that fetches tokens, where the steps depend on it. */
  tokenProgram?: TokenProgramId
  steps: readonly GuideStep[]
  variants: readonly { when: Filled; steps: readonly GuideStep[] }[]
  settings: readonly GuideSettings[]
  /** From which version on, and what else has to be there. */
  needs?: Filled
  /** What to know before starting. */
  warnings: readonly GuideWarning[]
  /** What is good to know, and does not change what to do. */
  notes: readonly Filled[]
  /** Ways of this app that cannot work, and where to go instead. */
  fails: readonly { ways: readonly WayId[]; because: Filled; instead: FailingWay['instead'] }[]
  next: Filled
  trouble: readonly { see: Filled; who: Who; fix: Filled }[]
  /** The application an admin may have to allow. */
  consent?: { name: string; id: string; preapproved: boolean; link: string }
  files: readonly MailboxFileId[]
  /** Whether somebody has to be asked to switch Authenticated SMTP on. */
  asksAdmin: boolean
  /** What else an admin has to do: the steps that are theirs, unless the person is the admin. */
  requests: readonly GuideStep[]
  /** What touches this guide since the link that was opened was made. Absent where that is not known, or today. */
  changed?: { since: Day; changes: readonly GuideChange[] }
  /** By id: the table of sources is large, and a page shows them last. */
  sources: readonly SourceId[]
  /** When the app's steps were checked. */
  checked: Day
  /** The day this guide was made. */
  made: Day
  /** The link that opens it again. */
  link: string
}
