import type { ErrorId } from '#content/errors.ts'
import type { Confidence } from '#content/fact.ts'
import { triageQuestions, type NextThing, type TriageQuestionId } from '#content/triage.ts'

type Option<Id extends TriageQuestionId> = keyof (typeof triageQuestions)[Id]['options'] & string

/** What was answered so far. */
export type TriageAnswers = { readonly [Id in TriageQuestionId]?: Option<Id> }

/** Where the questions end. */
export type TriageEnd = { error: ErrorId; sure: Confidence } | { next: NextThing }

type Row = { when: (answers: TriageAnswers) => boolean; end: TriageEnd }

const error = (id: ErrorId, sure: Confidence = 'likely'): TriageEnd => ({ error: id, sure })

/** THE table of questions: asked in this order, each only if it can still change the end. */
const asked: readonly { id: TriageQuestionId; when?: (answers: TriageAnswers) => boolean }[] = [
  { id: 'web' },
  { id: 'webSays', when: ({ web }) => web === 'fails' },
  { id: 'kind' },
  // A device has no page, and shows it when it has one.
  { id: 'page', when: ({ kind }) => kind !== 'device' },
  { id: 'direction', when: ({ kind }) => kind === 'app' || kind === 'unknown' },
  { id: 'since' },
  { id: 'mailbox' },
  { id: 'mfa', when: ({ page, kind }) => page === 'never' || kind === 'device' },
  { id: 'network' },
  { id: 'devices', when: ({ kind }) => kind === 'app' || kind === 'unknown' },
]

const sends = ({ kind, direction }: TriageAnswers) =>
  kind === 'device' || kind === 'program' || direction === 'send'
const byPassword = ({ kind, page }: TriageAnswers) => kind === 'device' || page === 'never'

/** The first row that holds ends the questions. */
const rows: readonly Row[] = [
  { when: ({ webSays }) => webSays === 'password', end: error('sign-in-wrong-password') },
  { when: ({ webSays }) => webSays === 'blocked', end: error('sign-in-conditional-access') },
  { when: ({ webSays }) => webSays === 'mailbox', end: error('no-licence') },
  { when: ({ webSays }) => webSays === 'nothing', end: { next: 'service' } },
  { when: ({ webSays }) => webSays === 'unknown', end: { next: 'admin' } },
  { when: ({ page }) => page === 'approval', end: error('need-admin-approval', 'sure') },
  { when: ({ page }) => page === 'blocked', end: error('sign-in-conditional-access') },
  {
    when: (it) =>
      it.kind === 'app' && byPassword(it) && (it.direction === 'receive' || it.direction === 'both'),
    end: error('imap-password-refused'),
  },
  { when: ({ since, page }) => since === 'password' && page === 'worked', end: error('sign-in-expired') },
  { when: (it) => it.since === 'password' && byPassword(it), end: error('wrong-password') },
  { when: ({ network }) => network === 'elsewhere', end: error('connection-timeout') },
  {
    when: (it) => it.network !== undefined && sends(it) && it.mailbox === 'shared',
    end: error('sender-not-allowed', 'unsure'),
  },
  {
    when: (it) => it.network !== undefined && sends(it) && byPassword(it) && it.mfa === 'yes',
    end: error('policy-refused', 'unsure'),
  },
  { when: (it) => it.network !== undefined && sends(it), end: error('smtp-auth-off-tenant', 'unsure') },
  {
    when: (it) => it.network !== undefined && it.mailbox === 'shared',
    end: error('authenticated-not-connected', 'unsure'),
  },
  { when: ({ devices, since }) => devices === 'all' && since === 'suddenly', end: { next: 'service' } },
  { when: ({ devices }) => devices === 'all', end: { next: 'admin' } },
  {
    when: ({ devices, since }) => devices === 'one' && since === 'suddenly',
    end: error('sign-in-expired', 'unsure'),
  },
  { when: ({ devices }) => devices === 'one', end: { next: 'again' } },
]

/** The next question, or the end. Never neither: where nothing fits, it is the log. */
export function triage(answers: TriageAnswers): { ask: TriageQuestionId } | { end: TriageEnd } {
  // Only what was asked counts, so that a later change of an earlier answer leaves nothing behind.
  const heard: { [Id in TriageQuestionId]?: string } = {}
  for (const { id, when } of asked) {
    const row = rows.find((each) => each.when(heard as TriageAnswers))
    if (row !== undefined) return { end: row.end }
    if (when?.(heard as TriageAnswers) === false) continue
    const answer = answers[id]
    if (answer === undefined) return { ask: id }
    heard[id] = answer
  }
  return { end: rows.find((each) => each.when(heard as TriageAnswers))?.end ?? { next: 'log' } }
}
