import type { Confidence } from '#content/fact.ts'
import type { SourceId } from '#content/sources.ts'
import { text, type Text } from '#content/text.ts'

/** Who has to act on an error. `owner` runs or wrote the app; `nobody`: it passes by itself. */
export type Actor = 'you' | 'admin' | 'owner' | 'nobody'

/** Where between the app and the mailbox it happened. The order is the order of cause. */
export const phases = [
  'network',
  'encryption',
  'microsoft-sign-in',
  'sign-in',
  'sending',
  'delivery',
  'app',
] as const

export type Phase = (typeof phases)[number]

/**
 * A text that gives the error away. Case, blanks, line breaks and quotes do not count; ` … ` stands for at
 * most 160 characters, ` …… ` for at most 4000, and `*` at the end lets the word go on. The second
 * part says how sure the text alone makes us; without it, sure.
 */
export type Pattern = string | readonly [text: string, sure: Confidence]

/** One numbered act of the fix. */
export type FixStep = { who: Actor; text: Text }

/** What tells several causes apart: one thing to look at or to try, and which error it then is. */
export type Question = { ask: Text; answers: readonly { is: Text; then: string }[] }

/** The step of the wizard in which the answer to the error is given. */
export type Place = 'prerequisites' | 'mailbox' | 'app' | 'connection' | 'route' | 'authenticated-smtp'

export type MailError = {
  /** One line, as a headline: what is the matter, not what the text says. */
  title: string
  phase: Phase
  /** How it is printed, exactly, without the tag of the server. */
  texts: readonly string[]
  match: readonly Pattern[]
  /** Numbers of the Microsoft sign-in, as in AADSTS50126. */
  codes?: readonly number[]
  /** Other mail servers and every network say it as well: no verdict on its own in their texts. */
  shared?: true
  /** Only mailboxes of an organisation get it, and no personal account. */
  organisationOnly?: true
  /** The panel of a device says it: in another text it is the weakest hint of all. */
  ofDevice?: true
  /** Ids of vaguer errors that need not be named beside this one. */
  hides?: readonly string[]
  means: Text
  /** Where several causes are possible: the likeliest first. */
  causes?: readonly Text[]
  ask?: Question
  who: Actor
  fix: readonly FixStep[]
  /** Which message to the admin is ready. `error`: about this error itself. */
  message?: 'authenticated-smtp' | 'consent' | 'error'
  place?: Place
  /** How the person sees that it is mended. */
  check: Text
  sources: readonly SourceId[]
  confidence: Confidence
}

const step =
  (who: Actor) =>
  (...parts: Parameters<typeof text>): FixStep => ({ who, text: text(...parts) })

/** Each writes an act: you`Select ${control('Continue')}.` */
export const you = step('you')
export const admin = step('admin')
export const owner = step('owner')
export const nobody = step('nobody')
