import type { WorkingWay } from '#content/app.ts'
import type { AppFile } from '#content/app-file.ts'
import type { GuideWarning } from '#content/guide.ts'
import { guideWords } from '#content/guide-words.ts'
import { AppClouds } from './AppClouds.tsx'
import { Rich } from './Rich.tsx'
import { Sentence } from './Sentence.tsx'

type Props = { file: AppFile; way: WorkingWay; warnings: readonly GuideWarning[] }

/** Why this way, what it needs, what ends, and where it does not work. */
export const AppWayNotes = ({ file, way, warnings }: Props) => (
  <div className="mt-4 max-w-measure space-y-2">
    {way.why === undefined ? null : (
      <p>
        <Sentence text={way.why} app={file.app} />
      </p>
    )}
    {way.needs === undefined ? null : (
      <p>
        <b>{guideWords.needs}</b> <Sentence text={way.needs} app={file.app} />
      </p>
    )}
    {warnings.map(({ kind, text }, at) => (
      <p key={at}>
        {kind === 'unsure' ? <b>Not verified. </b> : null}
        <Rich text={text} />
      </p>
    ))}
    <AppClouds file={file} way={way} />
  </div>
)
