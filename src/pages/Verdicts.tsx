import type { Reading } from '#diagnose/reading.ts'
import { OtherServerCard } from './OtherServerCard.tsx'
import { UnknownCard } from './UnknownCard.tsx'
import type { FixContext } from './use-fix-context.ts'
import { VerdictCard } from './VerdictCard.tsx'

type VerdictsProps = { reading: Reading; context: FixContext }

/** The first one is where the button leads; see FixPage. */
export const FIRST = 'verdict'

/** Every verdict in the order of cause, then the answers of others, or that nothing was recognised. */
export function Verdicts({ reading: { diagnosis, entries }, context }: VerdictsProps) {
  const { verdicts, foreign, unknown } = diagnosis
  const idAt = (at: number) => (at === 0 ? FIRST : `${FIRST}-${at + 1}`)
  return (
    <>
      {verdicts.map(({ error, sure }, at) => {
        const entry = entries[error]
        return entry === undefined ? null : (
          <VerdictCard
            key={error}
            entry={entry}
            context={context}
            sure={sure}
            id={idAt(at)}
            over={at === 0 ? 'What it means' : 'Also in the text; it may follow from the one before'}
          />
        )
      })}
      {foreign.map(({ reply, sure, host }, at) => {
        const entry = entries[reply]
        const id = idAt(verdicts.length + at)
        return entry === undefined ? (
          <OtherServerCard key={host} host={host ?? ''} context={context} id={id} />
        ) : (
          <VerdictCard
            key={reply}
            entry={entry}
            context={context}
            sure={sure}
            id={id}
            over="Not from Exchange Online"
          />
        )
      })}
      {unknown === undefined ? null : <UnknownCard unknown={unknown} context={context} id={FIRST} />}
    </>
  )
}
