import { Link } from 'react-router'
import type { Guide } from '#content/guide.ts'
import { guideWords } from '#content/guide-words.ts'
import { warningTitles } from '#content/warnings.ts'
import { Notice } from '#ui/Notice.tsx'
import { Rich } from './Rich.tsx'

/** What to know before starting: what ends, what nobody verified, what is missing. */
export const GuideNotes = ({ guide }: { guide: Guide }) => (
  <div className="g-notes">
    {guide.needs === undefined ? null : (
      <p>
        <b>{guideWords.needs}</b> <Rich text={guide.needs} />
      </p>
    )}
    {guide.warnings.map(({ kind, text, about }, at) => (
      <Notice key={at} kind={kind === 'plain' ? 'problem' : 'info'} title={warningTitles[kind]}>
        <Rich text={text} />
        {about === undefined ? null : (
          <>
            {' '}
            <Link to={`/changes/#${about}`}>What changes when</Link>
          </>
        )}
      </Notice>
    ))}
  </div>
)
