import type { GuideWarning } from '#content/guide.ts'
import { warningTitles } from '#content/warnings.ts'
import { Rich } from './Rich.tsx'

/** What to know before starting, in one block. */
export const SheetWarnings = ({ warnings }: { warnings: readonly GuideWarning[] }) =>
  warnings.length === 0 ? null : (
    <div className="p-n">
      {warnings.map(({ kind, text }, at) => (
        <p key={at}>
          {warningTitles[kind] === undefined ? null : <b>{warningTitles[kind]} </b>}
          <Rich text={text} />
        </p>
      ))}
    </div>
  )
