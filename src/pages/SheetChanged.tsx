import type { Guide } from '#content/guide.ts'
import { guideWords } from '#content/guide-words.ts'
import { Rich } from './Rich.tsx'

/** What is otherwise than on the day the link was made, on paper. */
export const SheetChanged = ({ changed }: { changed: Guide['changed'] }) =>
  changed === undefined || changed.changes.length === 0 ? null : (
    <div className="p-n">
      <p>
        <b>{guideWords.changed(changed.since)}</b>
      </p>
      {changed.changes.map(({ when, text, ahead }, at) => (
        <p key={at}>
          <b>{ahead ? guideWords.ahead(when) : guideWords.since(when)}</b> <Rich text={text} />
        </p>
      ))}
    </div>
  )
