import { useState } from 'react'
import type { AdminDesk, Marks } from '#content/admin-desk.ts'
import { readMarks, writeMarks } from '#flow/admin-marks.ts'
import { announce } from '#ui/announce.ts'
import { Button } from '#ui/Button.tsx'
import { FileField } from '#ui/FileField.tsx'
import { FileRow } from './FileRow.tsx'
import { marksProblemWords, marksWords } from './marks-words.ts'
import { saveFile } from './save-file.ts'
import { putMarks } from './use-marks.ts'

type DeskFilesProps = { desk: AdminDesk; marks: Marks; link: string }

/** Larger than any file of ours: it is not even read. Bytes. */
const LARGEST = 100_000

/** The tasks as text for a ticket, and the marks as a file to open again, here or on another device. */
export function DeskFiles({ desk, marks, link }: DeskFilesProps) {
  const [problem, setProblem] = useState<string>()
  const [before, setBefore] = useState<Marks>()
  const [opened, setOpened] = useState('')
  const refuse = (message: string) => {
    setOpened('')
    setProblem(message)
    announce(message)
  }
  const openFile = async ([file]: readonly File[]) => {
    if (file === undefined) return
    if (file.size > LARGEST) return refuse(marksProblemWords['too-long'])
    const text = await file.text().catch(() => undefined)
    if (text === undefined) return refuse(marksWords.notRead)
    const read = readMarks(text)
    if ('problem' in read) return refuse(marksProblemWords[read.problem])
    setProblem(undefined)
    setBefore(marks)
    putMarks(read.marks)
    const says = [
      marksWords.opened(Object.keys(read.marks).length),
      read.unknown === 0 ? '' : marksWords.unknown(read.unknown),
      read.unread === 0 ? '' : marksWords.unread(read.unread),
    ].join('')
    setOpened(says)
    announce(says)
  }
  const write = async () => await import('#generate/admin/desk-files.ts')
  return (
    <div className="needs-script block max-w-main">
      <ul className="dl">
        <FileRow
          title="The marks, to open again here or on another device"
          name="admin-tasks.json"
          onSave={() => saveFile('admin-tasks.json', 'application/json', async () => () => writeMarks(marks))}
        />
        <FileRow
          title="All tasks and their state, for a ticket or a wiki (Markdown)"
          name="admin-tasks.md"
          onSave={() =>
            saveFile('admin-tasks.md', 'text/markdown;charset=utf-8', async () => {
              const { deskMarkdown } = await write()
              return () => deskMarkdown(desk, marks, link)
            })
          }
        />
        <FileRow
          title="The same as plain text"
          name="admin-tasks.txt"
          onSave={() =>
            saveFile('admin-tasks.txt', 'text/plain;charset=utf-8', async () => {
              const { deskText } = await write()
              return () => deskText(desk, marks, link)
            })
          }
        />
      </ul>
      <FileField
        id="open-marks"
        label="Open saved marks"
        button="Choose a file"
        hint="The file admin-tasks.json. It is read in this browser. What it says takes the place of what is marked now."
        error={problem}
        onFiles={(files) => void openFile(files)}
      />
      {opened === '' ? null : <p className="mt-3 max-w-measure">{opened}</p>}
      {before === undefined ? null : (
        <p className="mt-3">
          <Button
            kind="quiet"
            onClick={() => {
              putMarks(before)
              setBefore(undefined)
              setOpened('')
              announce(marksWords.putBack)
              document.getElementById('open-marks')?.focus()
            }}
          >
            Put back what was marked before
          </Button>
        </p>
      )}
    </div>
  )
}
