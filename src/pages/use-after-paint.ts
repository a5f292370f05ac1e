import { startTransition, useEffect, useState } from 'react'

/** False until what is drawn first has been painted: a part that may come after it is laid out in a task of its own. */
export function useAfterPaint(): boolean {
  const [painted, paint] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    // The frame after the next one, so that the first is on the screen.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => paint(true)))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [])
  return painted
}
