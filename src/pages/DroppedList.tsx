import { appNameIfAny } from '#content/app-names.ts'
import type { Dropped } from '#flow/answers.ts'
import { Notice } from '#ui/Notice.tsx'
import { droppedSentence } from './wording.ts'

export const DroppedList = ({ dropped }: { dropped: readonly Dropped[] }) => (
  <Notice kind="dropped">
    <ul>
      {[...new Set(dropped.map((each) => droppedSentence(each, appNameIfAny)))].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  </Notice>
)
