import type { Guide } from '#content/guide.ts'
import { guideWords } from '#content/guide-words.ts'
import { Rich } from './Rich.tsx'

/** What does not change the steps: the traps of this app, and the ways that cannot work. */
export function GuideMore({ guide }: { guide: Pick<Guide, 'notes' | 'fails'> }) {
  if (guide.notes.length === 0 && guide.fails.length === 0) return null
  return (
    <section className="next-up">
      <h2>{guideWords.more}</h2>
      <ul className="bullets">
        {guide.notes.map((note, at) => (
          <li key={at}>
            <Rich text={note} />
          </li>
        ))}
        {guide.fails.map(({ ways, because }) => (
          <li key={ways.join(' ')}>
            <b>{guideWords.notWith(ways)}</b> <Rich text={because} />
          </li>
        ))}
      </ul>
    </section>
  )
}
