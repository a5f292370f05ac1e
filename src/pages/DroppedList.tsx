import { appNameIfAny } from '#content/app-names.ts'
import type { Preset } from '#content/preset.ts'
import type { Dropped } from '#flow/answers.ts'
import { Notice } from '#ui/Notice.tsx'
import { droppedSentence } from './wording.ts'

type DroppedListProps = { dropped: readonly Dropped[]; preset?: Preset }

export const DroppedList = ({ dropped, preset }: DroppedListProps) => (
  <Notice kind="dropped">
    <ul>
      {[...new Set(dropped.map((each) => droppedSentence(each, appNameIfAny, preset)))].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  </Notice>
)
