import { useEffect, useRef, useState } from 'react'
import { fileWords } from '#content/file-words.ts'
import { announce } from '#ui/announce.ts'
import { Button } from '#ui/Button.tsx'
import { FileField } from '#ui/FileField.tsx'
import { readDraft } from './draft.ts'
import type { Hosting, OwnPreset } from './use-hosting.ts'

/** As large as a preset with a picture in it may be, and more. Bytes. */
const LARGEST = 256 * 1024

/** As many problems as are read one after the other. */
const SHOWN = 8

/** What the preset editor in this tab has. */
async function fromEditor(): Promise<File> {
  const [{ parseDraft }, { presetText }] = await Promise.all([
    import('#flow/kept-draft.ts'),
    import('#flow/preset-text.ts'),
  ])
  return new File([presetText(parseDraft(readDraft('preset', '')))], 'preset.json')
}

/** A `preset.json` of the reader’s own for the kit, checked as the site itself checks it. */
export function HostingPreset({ hosting: { own, takePreset } }: { hosting: Hosting }) {
  const [problem, setProblem] = useState<string>()
  // This tab kept it, and who knows who else was at its storage.
  const kept = useRef(own)
  useEffect(() => {
    const again = async ({ name, text }: OwnPreset) => {
      const read = await checked(new File([text], name))
      if (!('problem' in read)) return
      takePreset(undefined)
      setProblem(read.problem)
    }
    if (kept.current !== undefined) void again(kept.current).catch(() => undefined)
    kept.current = undefined
  }, [takePreset])
  const take = async (file: File | undefined) => {
    if (file === undefined) return
    const read = await checked(file).catch(() => ({ problem: fileWords.notRead }))
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
        <Button kind="secondary" small className="mt-3" onClick={() => void fromEditor().then(take)}>
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

async function checked(file: File): Promise<{ text: string } | { problem: string }> {
  if (file.size > LARGEST) return { problem: `${file.name} is larger than 256 kB: it is no preset.` }
  const [text, { checkedPreset }] = await Promise.all([file.text(), import('#lookup/checked-preset.ts')])
  const read = await checkedPreset(text)
  if (!('problems' in read)) return { text }
  const all = read.problems.map(({ where, what }) => `${where}: ${what}`)
  const more = all.length - SHOWN
  return {
    problem: [
      `${file.name} was not taken.`,
      ...all.slice(0, SHOWN),
      ...(more > 0 ? [`And ${more} more.`] : []),
    ].join(' '),
  }
}
