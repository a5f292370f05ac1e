import { useState, type DragEvent } from 'react'
import { announce } from '#ui/announce.ts'
import { Button } from '#ui/Button.tsx'
import { FileField } from '#ui/FileField.tsx'
import { readDraft } from './draft.ts'
import { presetIn, presetOfEditor, type OwnPreset } from './preset-file.ts'

type Says = {
  /** Of the field, and what the file is for. */
  label: string
  hint: string
  /** Before its name once it is taken. */
  taken: string
  /** On the button that takes it out, and what is said then. */
  takeOut: string
  out: string
}

type PresetFileProps = {
  id: string
  says: Says
  /** Name of the one that is taken. */
  name: string | undefined
  /** Undefined: none any more. */
  onTake: (preset: OwnPreset | undefined) => void
  /** Why one that was kept is none any more. */
  problem?: string | undefined
}

/** A `preset.json` of the reader’s own, chosen, dropped or from the editor in this tab, and checked as the site checks its own. */
export function PresetFile({ id, says, name, onTake, problem }: PresetFileProps) {
  const [wrong, setWrong] = useState<string>()
  const take = async (file: File | undefined) => {
    if (file === undefined) return
    const read = await presetIn(file)
    setWrong('problem' in read ? read.problem : undefined)
    if ('preset' in read) onTake({ name: file.name, ...read })
    announce('problem' in read ? read.problem : `${file.name} is taken.`)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    void take(event.dataTransfer.files[0])
  }
  if (name === undefined)
    return (
      <div onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <FileField
          id={id}
          label={says.label}
          button="Choose a file"
          single
          hint={says.hint}
          error={wrong ?? problem}
          onFiles={([file]) => void take(file)}
        />
        {readDraft('preset', '') === '' ? null : (
          <Button kind="secondary" small className="mt-3" onClick={() => void presetOfEditor().then(take)}>
            Take the draft of the preset editor
          </Button>
        )}
      </div>
    )
  return (
    <p className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-2">
      <span>
        {says.taken} <b className="breakable">{name}</b>, checked.
      </span>
      <Button
        kind="secondary"
        small
        onClick={() => {
          onTake(undefined)
          announce(says.out)
        }}
      >
        {says.takeOut}
      </Button>
    </p>
  )
}
