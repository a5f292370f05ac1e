import { useEffect, useRef, type ClipboardEvent, type ReactNode } from 'react'
import { Button } from '#ui/Button.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import type { usePaste } from './use-paste.ts'

type PasteFormProps = ReturnType<typeof usePaste> & { onExplain: () => void; children?: ReactNode }

/** The field, and the two things to do with it. Nothing in it has a name: no form sends it. */
export function PasteForm({ paste, take, type, clear, onExplain, children }: PasteFormProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  // Somebody may be quicker than the scripts, and have pasted into the prerendered field.
  const early = useRef(take)
  useEffect(() => {
    const text = field.current?.value ?? ''
    if (text.trim() !== '' && text !== paste.text) early.current(text)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, when the page is taken over
  }, [])

  // The text never stands in the field with its secrets, not even for a moment.
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { value, selectionStart, selectionEnd } = event.currentTarget
    const pasted = event.clipboardData.getData('text/plain')
    if (pasted === '') return
    event.preventDefault()
    take(value.slice(0, selectionStart) + pasted + value.slice(selectionEnd))
  }
  return (
    <>
      <TextArea
        ref={field}
        id="pasted"
        label="Error message"
        hint="A line, a log, a bounce message, whatever you have. Other languages are fine."
        rows={6}
        value={paste.text}
        onPaste={onPaste}
        onChange={({ target }) => type(target.value)}
      />
      <div className="needs-script mt-3 flex flex-wrap items-center gap-2.5">
        <Button onClick={onExplain}>Explain it</Button>
        <Button
          kind="secondary"
          onClick={() => {
            clear()
            field.current?.focus()
          }}
        >
          Clear
        </Button>
        {paste.state === 'busy' ? <span className="small muted">Reading…</span> : null}
      </div>
      <p className="caption mt-2.5">
        It is read in your browser, sent nowhere and not kept.
        <noscript> Reading it takes JavaScript; the list of all errors below does not.</noscript>
      </p>
      {paste.state === 'failed' ? (
        <p className="small mt-2.5" role="alert">
          What reads the text did not load. Try again, or look the error up in the list below.
        </p>
      ) : null}
      {children}
    </>
  )
}
