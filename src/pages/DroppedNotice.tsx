import type { Dropped } from '#flow/answers.ts'
import { Notice } from '#ui/Notice.tsx'
import { droppedSentence } from './wording.ts'

/** Says what of a link or of earlier answers could not be kept. */
export function DroppedNotice({ dropped }: { dropped: readonly Dropped[] }) {
  if (dropped.length === 0) return null
  const sentences = [...new Set(dropped.map(droppedSentence))]
  return (
    <Notice kind="dropped">
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  )
}
