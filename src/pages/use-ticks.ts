import { shortHash } from '#lib/short-hash.ts'
import { keep, useCanKeep, useKept } from './use-kept.ts'

/**
 * The ticks of the five steps for one mailbox: kept in this browser only, never needed to go on. What is
 * done for one mailbox is not done for another.
 */
export function useTicks(mailbox: string | undefined) {
  const key = mailbox === undefined ? 'ticks' : `ticks:${shortHash(mailbox.toLowerCase())}`
  const text = useKept(key)
  const stays = useCanKeep()
  const ticked = new Set(text.split(' ').filter((id) => id !== ''))
  return {
    ticked,
    /** Whether the ticks will still be there on the next visit. */
    stays,
    toggle: (id: string) => {
      const next = new Set(ticked)
      if (!next.delete(id)) next.add(id)
      keep(key, [...next].join(' '))
    },
    clear: () => keep(key, ''),
  }
}
