import { useRef, useState } from 'react'
import { announce } from './announce.ts'
import { copyText } from './copy-text.ts'
import { words } from './words.ts'

export type CopyState = 'rest' | 'copied' | 'failed'

type Copying = {
  text: string
  /** What it is, as said when it is copied: "SMTP server". */
  label: string
  /** Said instead of "SMTP server copied". */
  spoken?: string | undefined
  /** The element that shows the text: selected when copying fails, so that Ctrl+C does it. */
  shownIn?: string | undefined
}

/** Copies, tells everybody how it went, and goes back to rest by itself. */
export function useCopy({ text, label, spoken, shownIn }: Copying): [CopyState, () => Promise<void>] {
  const [state, setState] = useState<CopyState>('rest')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  async function copy(): Promise<void> {
    const copied = await copyText(text)
    const selected = !copied && shownIn !== undefined && select(shownIn)
    if (copied) announce(spoken ?? words.wasCopied(label))
    else announce(selected ? words.isSelected(label) : words.notCopied)
    setState(copied ? 'copied' : 'failed')
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setState('rest'), copied ? 2000 : 8000)
  }

  return [state, copy]
}

function select(id: string): boolean {
  const element = document.getElementById(id)
  if (element) window.getSelection()?.selectAllChildren(element)
  return element !== null
}
