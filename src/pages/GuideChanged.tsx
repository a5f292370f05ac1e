import { Link } from 'react-router'
import type { Guide } from '#content/guide.ts'
import { guideWords } from '#content/guide-words.ts'
import { Notice } from '#ui/Notice.tsx'
import { Rich } from './Rich.tsx'

/** What is otherwise than on the day the link was made, or that nothing is. The steps are those of today. */
export function GuideChanged({ changed }: { changed: NonNullable<Guide['changed']> }) {
  const { since, changes } = changed
  if (changes.length === 0) return <p className="caption">{guideWords.unchanged}</p>
  return (
    <div className="mt-4 max-w-main">
      <Notice title={`${guideWords.changed(since)}.`}>
        <ul className="bullets">
          {changes.map(({ when, text, ahead, about }, at) => (
            <li key={at}>
              <b>{ahead ? guideWords.ahead(when) : guideWords.since(when)}</b> <Rich text={text} />
              {about === undefined ? null : (
                <>
                  {' '}
                  <Link to={`/changes/#${about}`}>What changes when</Link>
                </>
              )}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}
