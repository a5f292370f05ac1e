import { lazy, Suspense } from 'react'
import type { Dropped } from '#flow/answers.ts'

const DroppedList = lazy(async () => ({ default: (await import('./DroppedList.tsx')).DroppedList }))

/** Says what of a link or of earlier answers could not be kept. Most links have nothing to drop. */
export const DroppedNotice = ({ dropped }: { dropped: readonly Dropped[] }) =>
  dropped.length === 0 ? null : (
    <Suspense fallback={null}>
      <DroppedList dropped={dropped} />
    </Suspense>
  )
