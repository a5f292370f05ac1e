import { useId, useState, type ReactNode } from 'react'
import { FieldError } from '#ui/FieldError.tsx'
import { FileName, type FileNameProps } from './FileName.tsx'

type FileRowProps = FileNameProps & {
  /** Makes and saves the file. Gives the reason where that did not work. */
  onSave: () => Promise<string | undefined>
  /** Where to put it, how to undo it. */
  children?: ReactNode
}

/** One file to keep that is made here: its name, what went wrong with it, and on request what to do with it. */
export function FileRow({ onSave, children, ...file }: FileRowProps) {
  const id = useId()
  const [problem, setProblem] = useState<string>()
  const save = async () => setProblem(await onSave())
  return (
    <li>
      <button
        type="button"
        onClick={() => void save()}
        aria-describedby={problem === undefined ? undefined : id}
      >
        <FileName {...file} />
      </button>
      {problem === undefined ? null : <FieldError id={id}>{problem}</FieldError>}
      {children === undefined ? null : <div className="caption file-note">{children}</div>}
    </li>
  )
}
