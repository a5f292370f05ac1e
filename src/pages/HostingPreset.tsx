import { useEffect, useRef, useState } from 'react'
import { announce } from '#ui/announce.ts'
import { Button } from '#ui/Button.tsx'
import { FileField } from '#ui/FileField.tsx'
import { readDraft } from './draft.ts'
import { presetIn, presetOfEditor } from './preset-file.ts'
import type { Hosting, OwnPreset } from './use-hosting.ts'

/** A `preset.json` of the reader’s own for the kit, checked as the site itself checks it. */
export function HostingPreset({ hosting: { own, takePreset } }: { hosting: Hosting }) {
  const [problem, setProblem] = useState<string>()
  // This tab kept it, and who knows who else was at its storage.
  const kept = useRef(own)
  useEffect(() => {
    const again = async ({ name, text }: OwnPreset) => {
      const read = await presetIn(new File([text], name))
      if (!('problem' in read)) return
      takePreset(undefined)
      setProblem(read.problem)
    }
    if (kept.current !== undefined) void again(kept.current).catch(() => undefined)
    kept.current = undefined
  }, [takePreset])
  const take = async (file: File | undefined) => {
    if (file === undefined) return
    const read = await presetIn(file)
    if ('problem' in read) {
      setProblem(read.problem)
      announce(read.problem)
    } else {
      setProblem(undefined)
      takePreset({ name: file.name, text: read.text })
      announce(`${file.name} is in the kit.`)
    }
  }
  return own === undefined ? (
    <div
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        void take(event.dataTransfer.files[0])
      }}
    >
      <FileField
        label="Your own preset.json"
        button="Choose a file"
        hint="Choose it, or drop it here. Without one the kit has a sample. It is read in this browser and goes nowhere."
        error={problem}
        onFiles={([file]) => void take(file)}
      />
      {readDraft('preset', '') === '' ? null : (
        <Button kind="secondary" small className="mt-3" onClick={() => void presetOfEditor().then(take)}>
          Take the draft of the preset editor
        </Button>
      )}
    </div>
  ) : (
    <p className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-2">
      <span>
        In the kit: <b className="breakable">{own.name}</b>, checked.
      </span>
      <Button
        kind="secondary"
        small
        onClick={() => {
          takePreset(undefined)
          announce('The sample is in the kit again.')
        }}
      >
        Take the sample instead
      </Button>
    </p>
  )
}
