import type { AppId } from '#content/app-ids.ts'
import type { App, MailboxKind, WayId } from '#content/app.ts'
import type { CloudId } from '#content/clouds.ts'
import type { Day } from '#content/day.ts'
import type { DeviceAnswer } from '#content/devices.ts'
import type { Preset } from '#content/preset.ts'
import type { RoutedWay } from '#content/route.ts'
import type { SmtpAnswer } from '#content/smtp-switch.ts'

/** What a person chose. It stands in the query of a link, so the ids are public and never renamed. */
export type Answers = {
  licence?: 'yes' | 'no' | 'unknown'
  mailbox?: MailboxKind
  cloud?: CloudId
  device?: DeviceAnswer
  app?: AppId | 'unknown'
  way?: WayId
  /** Whether its form offers a sign-in with Microsoft. */
  oauth?: 'yes' | 'no' | 'unknown'
  /** Where its mail goes. */
  to?: 'inside' | 'anyone' | 'unknown'
  /** Whether it reaches the Internet from a fixed public address. */
  ip?: 'yes' | 'no' | 'unknown'
  volume?: 'few' | 'many' | 'unknown'
  /** Whether a small program may run on a computer that is always on. */
  relay?: 'yes' | 'no' | 'unknown'
  smtp?: SmtpAnswer
}

export type QuestionId = keyof Answers

/** Who a person is. It stands in the fragment of a link, which browsers send to nobody. */
export type Person = {
  /** Address of the mailbox. */
  email?: string
  /** Sign-in name, where it differs from the address. */
  user?: string
  /** Display name of the mailbox. */
  name?: string
  /** Organisation and help contact, as whoever made the link wrote them. */
  org?: string
  help?: string
  /** The day the link was made. */
  made?: Day
  /** What whoever made the link prepared, packed. */
  preset?: string
}

export type PersonKey = keyof Person

/** What the answers are judged by. */
export type World = {
  today: Day
  preset: Preset
  /** The file of the chosen app; absent while none is chosen. */
  app?: App
  /** The way of that app with the route that the answers lead to; absent where it needs none. */
  routed?: RoutedWay
}

/** Answers as they stand in a link: anybody's text. */
export type Raw = Readonly<Partial<Record<QuestionId, string>>>

/** Why something in a link was not taken. Pages choose the words. */
export type DropReason =
  | 'unknown-key'
  | 'repeated'
  | 'too-long'
  | 'damaged'
  | 'not-an-answer'
  | 'not-for-device'
  | 'not-offered-here'
  | 'way-fails'
  | 'not-an-address'
  | 'not-a-name'
  | 'not-a-day'
  | 'not-a-preset'
  | 'nothing-left'

export type Dropped = { key: string; value: string; reason: DropReason }
