import type { MailboxKind, Step, Trouble, WorkingWay } from './app.ts'
import type { Encryption } from './clouds.ts'
import type { Day } from './day.ts'
import type { Confidence } from './fact.ts'
import type { RetirementId } from './retirements.ts'
import type { RouteId } from './route-ids.ts'
import type { SlotValue } from './slots.ts'
import type { SourceId } from './sources.ts'
import type { Text } from './text.ts'

/** What goes into the fields of the form of a device or program. */
export type RouteForm = {
  server: Text
  port: Text
  serverNote?: Text
  /** A whole sentence after the name of the field. */
  encryption: Text
  /** Absent user and password: both stay empty. */
  signIn: readonly {
    mailbox?: MailboxKind
    title: Text
    user?: Text
    password?: Text
    then?: Text
    note?: Text
  }[]
  sender: Text
  senderNote?: Text
}

/** One way for mail to leave a device or program that only has a form. One file in `routes/`. */
export type Route = {
  id: RouteId
  name: string
  /** One line for somebody who has never heard the name. */
  says: Text
  /** Where it is the organisation’s own server or computer, words; then nothing is offered for copying. */
  server: Text
  port: number
  encryption: Encryption | 'None'
  signIn: string
  /** What stands in for the user name where it is not that of the mailbox. */
  user?: string
  /** The same, only for a shared mailbox: another account signs in for it. */
  sharedUser?: SlotValue
  recipients: 'inside' | 'anyone'
  needs: readonly Text[]
  limits: readonly Text[]
  /** For routes that need no mailbox: what stands in for the licence. */
  withoutLicence?: Text
  /** What it costs beyond the licences one has. */
  cost: Text
  /** What makes it stop, likeliest first. */
  breaks: readonly Text[]
  /** What ends it or changes it on a day. Absent: no end was announced when we checked. */
  until?: RetirementId
  confidence: Confidence
  /** What nobody confirmed. */
  doubts?: readonly Text[]
  /** The same, only for the clouds besides the worldwide one. */
  elsewhere?: Text
  /** What has to be done before the form is filled in. */
  prepare: readonly Step[]
  /** The same, but only from the day of `until`. */
  prepareThen?: readonly Step[]
  /** Absent: the sign-in of the app itself takes its place. */
  form?: RouteForm
  /** Between the form and the test. */
  after?: readonly Step[]
  trouble: readonly Trouble[]
  sources: readonly SourceId[]
  checked: Day
}

/** A way of a device or program with the chosen route in it. */
export type RoutedWay = { route: Route; way: WorkingWay; trouble: readonly Trouble[] }
