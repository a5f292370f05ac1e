import type { GuideStep } from '#content/guide.ts'
import { sheetWords } from '#content/sheet-words.ts'
import { WHO_NAMES, type Who } from '#content/who.ts'
import { PaperMark } from '#ui/PaperMark.tsx'
import { Rich } from './Rich.tsx'

const owners: readonly Who[] = ['you', 'admin', 'app']

/** The steps with a box to tick each; the owner by shape and by word, as paper has no colours. */
export const SheetSteps = ({ steps }: { steps: readonly GuideStep[] }) => (
  <>
    <div className="p-sh">
      <h2>{sheetWords.steps}</h2>
      <p className="p-key">
        {owners.map((who) => (
          <span key={who}>
            <PaperMark who={who} /> {WHO_NAMES[who]}
          </span>
        ))}
      </p>
    </div>
    <ol className="p-s">
      {steps.map(({ who, title, text, note, done }, at) => (
        <li key={at}>
          <span className="bx">{done ? '✓' : ''}</span>
          <PaperMark who={who} number={at + 1} />
          <div>
            <p>
              <b>{WHO_NAMES[who]}:</b> <Rich text={title} />
            </p>
            {text === undefined && note === undefined ? null : (
              <p className="n">
                <Rich text={text ?? []} /> <Rich text={note ?? []} />
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  </>
)
