import { useState } from 'react'
import { fileWords } from '#content/file-words.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { CodePlate } from '#ui/CodePlate.tsx'

type FormatCodeProps = { format: FileFormat; setup: MailboxSetup }

/** A file as text to copy, for those who add its lines to one of theirs. Written when somebody opens it. */
export function FormatCode({ format, setup }: FormatCodeProps) {
  const [open, setOpen] = useState(false)
  const name = format.name(setup)
  return (
    <details className="mt-2" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{fileWords.show(name)}</summary>
      {open ? <Shown name={name} text={written(format, setup)} /> : null}
    </details>
  )
}

const Shown = ({ name, text }: { name: string; text: string | undefined }) =>
  text === undefined ? (
    <p>{fileWords.notWritable(name)}</p>
  ) : (
    <CodePlate title={name} label={name} code={text.trimEnd()} />
  )

/** Nothing where a format refuses a value that it would have to change. */
function written({ write }: FileFormat, setup: MailboxSetup): string | undefined {
  try {
    return String(write(setup))
  } catch {
    return undefined
  }
}
