import { errorIds, errorOf, type ErrorId } from './errors.ts'
import type { MailError, Phase } from './errors/mail-error.ts'
import { foreignIds, foreignReplies, type ForeignId } from './foreign-replies.ts'
import type { Source } from './source.ts'
import { sources } from './sources.ts'
import { text, type Text } from './text.ts'

export type FixId = ErrorId | ForeignId

/** What tells several causes apart, with the title of each. */
type FixQuestion = { ask: Text; answers: readonly { is: Text; then: string; title: string }[] }

/** All that a page shows of an error or of somebody else’s reply, its sources included: it needs no table. */
export type FixEntry = Pick<MailError, 'title' | 'texts' | 'means' | 'who' | 'fix' | 'confidence'> &
  Pick<MailError, 'causes' | 'message' | 'place' | 'codes'> & {
    id: FixId
    phase: Phase | 'foreign'
    ask?: FixQuestion
    check?: Text
    sources: readonly Source[]
  }

/** Every id that has a page, in the order of the tables. */
export const fixIds: readonly FixId[] = [...errorIds, ...foreignIds]

const isForeign = (id: FixId): id is ForeignId => Object.hasOwn(foreignReplies, id)

/** The entry of an id. For the build, and for whatever has all tables anyway. */
export const fixEntry = (id: FixId): FixEntry => (isForeign(id) ? foreignEntry(id) : errorEntry(id))

function errorEntry(id: ErrorId): FixEntry {
  const { match: _match, hides: _hides, shared: _shared, ask, sources: named, ...shown } = errorOf(id)
  return { ...shown, id, ...(ask === undefined ? {} : { ask: question(ask) }), sources: sourcesOf(named) }
}

function foreignEntry(id: ForeignId): FixEntry {
  const { name, texts, means, fix, sources: named } = foreignReplies[id]
  return {
    id,
    title: `The answer came from ${name}`,
    phase: 'foreign',
    texts,
    means,
    who: 'you',
    fix,
    check: text`The app names one of Microsoft’s servers, and the answer comes from there.`,
    sources: sourcesOf(named),
    confidence: 'sure',
  }
}

const question = ({ ask, answers }: NonNullable<MailError['ask']>): FixQuestion => ({
  ask,
  // A test holds that each answer names an error.
  answers: answers.map(({ is, then }) => ({ is, then, title: errorOf(then as ErrorId).title })),
})

const sourcesOf = (ids: MailError['sources']): Source[] => ids.map((id) => sources[id])
