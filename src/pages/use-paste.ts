import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { SecretKind } from '#content/secret-words.ts'
import type { Reading } from '#diagnose/reading.ts'
import { redact } from '#diagnose/redact.ts'
import { announce } from '#ui/announce.ts'
import { spoken } from './reading-words.ts'
import { LONG, startReading } from './start-reading.ts'

export type Paste = {
  /** What stands in the field: without its secrets as soon as they are known. */
  text: string
  state: 'rest' | 'busy' | 'failed'
  /** Of the text as it is, or as it was a moment ago. */
  reading?: Reading
  /** Every kind that was blanked since the field was empty. */
  blanked: readonly SecretKind[]
}

const NOTHING: Paste = { text: '', state: 'rest', blanked: [] }
const PAUSE = 600
/** More at once than a key gives was pasted, dropped or put there by a keyboard. */
const BY_KEY = 3

/** In memory only, so that Back finds it while the page is open. It is never stored. */
let kept: Paste = NOTHING

/** The pasted text and what it means. New input stops the work on the one before. */
export function usePaste() {
  const [paste, show] = useState(kept)
  const stop = useRef<() => void>(undefined)
  useEffect(
    () => () => {
      stop.current?.()
      kept = { ...kept, state: 'rest' }
    },
    [],
  )

  const change = (next: Partial<Paste>) => {
    kept = { ...kept, ...next }
    show(kept)
  }
  const withBlanked = (kinds: readonly SecretKind[]) => [...new Set([...kept.blanked, ...kinds])]
  const start = (text: string, redacted: boolean, onDone?: () => void) => {
    stop.current = startReading(text, {
      done: (reading) => {
        const blanked = withBlanked(reading.blanked)
        // What came is drawn before somebody is taken to it.
        flushSync(() => change({ text: reading.text, state: 'rest', reading, blanked }))
        announce(spoken(reading, kept.blanked))
        onDone?.()
      },
      // A long text whose secrets are not blanked does not stay.
      failed: () => change(redacted ? { state: 'failed' } : { text: '', state: 'failed' }),
    })
  }
  /**
   * Blanks what is secret and reads the rest. A long text comes into the field once that is done.
   * `onDone` hears of this reading alone: not if it fails, nor if other input stops it.
   */
  const take = (text: string, onDone?: () => void) => {
    stop.current?.()
    if (text.trim() === '') {
      clear()
      return
    }
    if (text.length > LONG) {
      change({ state: 'busy' })
      start(text, false, onDone)
      return
    }
    const safe = redact(text)
    change({ text: safe.text, state: 'busy', blanked: withBlanked(safe.secrets.map(({ kind }) => kind)) })
    start(safe.text, true, onDone)
  }
  const type = (text: string) => {
    if (text.length > kept.text.length + BY_KEY || text.trim() === '') {
      take(text)
      return
    }
    stop.current?.()
    change({ text })
    const timer = setTimeout(() => take(text), PAUSE)
    stop.current = () => clearTimeout(timer)
  }
  const clear = () => {
    stop.current?.()
    kept = NOTHING
    show(kept)
  }
  return { paste, take, type, clear }
}
