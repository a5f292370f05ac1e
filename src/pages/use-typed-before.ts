import { useEffect, useRef } from 'react'

/**
 * A prerendered field can be typed into before its script is there, and React then keeps the text in the field
 * and knows nothing of it. On arrival `take` hears of each such field in the element of the returned ref, by
 * its place among them.
 */
export function useTypedBefore(take: (place: number, text: string) => void) {
  const ref = useRef<HTMLDivElement>(null)
  const takes = useRef(take)
  useEffect(() => {
    const fields = ref.current?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')
    for (const [place, { value }] of [...(fields ?? [])].entries())
      if (value !== '') takes.current(place, value)
  }, [])
  return ref
}
