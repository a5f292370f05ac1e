import { useEffect, useRef } from 'react'

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/**
 * A prerendered field can be filled in before its script is there; React then leaves what is in it and knows
 * nothing of it. On arrival each of `takes` hears of its own field in the element of the returned ref, in
 * their order, where somebody changed it.
 */
export function useTypedBefore(takes: readonly ((text: string) => void)[]) {
  const ref = useRef<HTMLDivElement>(null)
  const known = useRef(takes)
  useEffect(() => {
    const fields = [...(ref.current?.querySelectorAll<Field>('input, textarea, select') ?? [])]
    for (const [place, field] of fields.entries()) if (changed(field)) known.current[place]?.(field.value)
  }, [])
  return ref
}

const changed = (field: Field): boolean =>
  field instanceof HTMLSelectElement
    ? field.selectedIndex !==
      Math.max(
        0,
        [...field.options].findIndex((option) => option.defaultSelected),
      )
    : field.value !== ''
