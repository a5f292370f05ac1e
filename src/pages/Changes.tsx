import { retirements, retirementText, type RetirementId } from '#content/retirements.ts'
import { SourceNote } from './SourceNote.tsx'
import { Sentence } from './Sentence.tsx'
import { useToday } from './use-today.ts'

const byDay = (Object.keys(retirements) as RetirementId[]).toSorted((a, b) =>
  retirements[a].day < retirements[b].day ? 1 : -1,
)

/** What Microsoft switched or switches off, the newest first, in the words that are true today. */
export function Changes() {
  const today = useToday()
  return (
    <ol className="max-w-main">
      {byDay.map((id) => {
        const { name, day, when } = retirements[id]
        return (
          <li key={id} id={id} className="scroll-mt-6 border-t border-line py-4 first:border-t-0 first:pt-0">
            <h3>
              {name}: <time dateTime={day}>{when}</time>
            </h3>
            <p className="mt-1 max-w-measure">
              <Sentence text={retirementText(id, today)} />
            </p>
            <SourceNote of={[retirements[id]]} />
          </li>
        )
      })}
    </ol>
  )
}
