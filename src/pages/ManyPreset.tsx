import { useState } from 'react'
import { announce } from '#ui/announce.ts'
import { Button } from '#ui/Button.tsx'
import { FileField } from '#ui/FileField.tsx'
import { readDraft } from './draft.ts'
import { presetIn, presetOfEditor } from './preset-file.ts'
import type { List } from './use-list.ts'

/** Whose help desk letters and sheets name: that of the site, or of a `preset.json` of the reader’s own. */
export function ManyPreset({ list }: { list: List }) {
  const [problem, setProblem] = useState<string>()
  const { presetName } = list.state
  const take = async (file: File | undefined) => {
    if (file === undefined) return
    const read = await presetIn(file)
    setProblem('problem' in read ? read.problem : undefined)
    if ('preset' in read) list.takePreset({ name: file.name, preset: read.preset })
    announce('problem' in read ? read.problem : `${file.name} is taken.`)
  }
  if (presetName === undefined)
    return (
      <>
        <FileField
          id="many-preset"
          label="Your preset.json (optional)"
          button="Choose a file"
          single
          hint="Names your organisation and help desk in letters and sheets, and leaves out what you do not offer."
          error={problem}
          onFiles={([file]) => void take(file)}
        />
        {readDraft('preset', '') === '' ? null : (
          <Button kind="secondary" small className="mt-3" onClick={() => void presetOfEditor().then(take)}>
            Take the draft of the preset editor
          </Button>
        )}
      </>
    )
  return (
    <p className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-2">
      <span>
        Taken: <b className="breakable">{presetName}</b>
      </span>
      <Button
        kind="secondary"
        small
        onClick={() => {
          list.takePreset(undefined)
          announce(`${presetName} is taken out.`)
        }}
      >
        Take it out
      </Button>
    </p>
  )
}
