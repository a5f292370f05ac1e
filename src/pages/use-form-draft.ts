import { useEffect, useMemo, useState } from 'react'
import { readDraft, writeDraft } from './draft.ts'
import { useHydrated } from './use-hydrated.ts'

type Typed<Key extends string> = Partial<Record<Key, string>>

const nothing = () => ({})

/**
 * What was typed into the fields of a form, kept for this tab so that Back and Reload do not lose it. `of`: what the
 * form began with, such as the names of a link; for another the form has another draft. Nothing is said of it
 * before a prerendered page is taken over, which must show first what it came with. `early`: what was typed until then.
 */
export function useFormDraft<Key extends string>(
  form: string,
  of: string,
  { keys, early = nothing }: { keys: readonly Key[]; early?: () => Typed<Key> },
) {
  const takenOver = useHydrated()
  const kept = useMemo(
    () => (takenOver ? { ...parsed(readDraft(form, of), keys), ...early() } : {}),
    [takenOver, form, of, keys, early],
  )
  const [now, setNow] = useState<Typed<Key>>({})
  useEffect(() => {
    const all = { ...kept, ...now }
    if (Object.keys(all).length > 0) writeDraft(form, of, JSON.stringify(all))
  }, [form, of, kept, now])
  return {
    typed: { ...kept, ...now } as Typed<Key>,
    type: (key: Key, text: string) => setNow((before) => ({ ...before, [key]: text })),
  }
}

/** Storage holds what anybody left there: only texts of known fields are taken. */
function parsed<Key extends string>(text: string, keys: readonly Key[]): Typed<Key> {
  try {
    const read = JSON.parse(text) as Record<string, unknown> | null
    return Object.fromEntries(
      keys.flatMap((key) => (typeof read?.[key] === 'string' ? [[key, read[key]]] : [])),
    ) as Typed<Key>
  } catch {
    return {}
  }
}
