import { useState } from 'react'
import { fileWords } from '#content/file-words.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { FilePreview } from './FilePreview.tsx'

type FormatCodeProps = { format: FileFormat; setup: MailboxSetup }

/** A file as text to copy, for those who add its lines to one of theirs. Written when somebody opens it. */
export function FormatCode({ format, setup }: FormatCodeProps) {
  const [open, setOpen] = useState(false)
  const name = format.name(setup)
  return (
    <details className="mt-2" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{fileWords.show(name)}</summary>
      {open ? <FilePreview name={name} label={name} write={() => format.write(setup)} /> : null}
    </details>
  )
}
