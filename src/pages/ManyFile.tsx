import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { DropZone } from '#ui/DropZone.tsx'
import { FileField } from '#ui/FileField.tsx'
import { Notice } from '#ui/Notice.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { fileSays, problemSentence } from './list-words.ts'
import type { List } from './use-list.ts'

const PASTED = 'The pasted list'

/** Where a list comes from: a file that is dropped or chosen, or text that is pasted. */
export function ManyFile({ list }: { list: List }) {
  const { reading, name, asked, problem, summary } = list.state
  const [text, type] = useState('')
  const take = (file: File | undefined) => void (file && list.read(file, file.name))
  return (
    <>
      <DropZone
        title={
          summary === undefined ? <span className="font-semibold">Drop a CSV file here</span> : <b>{name}</b>
        }
        caption={reading ? 'Reading…' : fileSays(summary)}
        onFiles={([file]) => take(file)}
      >
        <FileField
          id="many-file"
          label="List of mailboxes"
          labelHidden
          single
          button={summary === undefined ? 'Choose a file' : 'Choose another file'}
          onFiles={([file]) => take(file)}
        />
      </DropZone>
      {problem === undefined ? null : (
        <div className="mt-4" role="alert">
          <Notice kind="problem" title={`${asked} was not taken.`}>
            {problemSentence(problem)}
            {summary === undefined ? null : ' The list from before is still here.'}
          </Notice>
        </div>
      )}
      <div className="no-print">
        <Disclosure summary="Paste a list instead">
          <TextArea
            id="many-paste"
            label="The list"
            hint="Copied from a spreadsheet, or one mailbox a line: the address, a comma and the name."
            rows={6}
            // Left to the browser: setting ten thousand lines again would hold the page up.
            defaultValue=""
            onChange={({ target }) => type(target.value)}
          />
          <p className="mt-3">
            <Button
              kind="secondary"
              aria-disabled={text.trim() === '' || undefined}
              onClick={() => void (text.trim() !== '' && list.read(text, PASTED))}
            >
              Read it
            </Button>
          </p>
        </Disclosure>
      </div>
      {summary?.cut === true ? (
        <Notice kind="problem" title="The file may have been cut.">
          Its last row has fewer cells than all the others. Check that the last mailbox of your list is here,
          or export it again.
        </Notice>
      ) : null}
      {summary?.encoding === 'windows-1252' ? (
        <Notice>
          The file does not say how its letters are written. It was read as western Windows text: if names
          look wrong below, save it as “CSV UTF-8” and choose it again.
        </Notice>
      ) : null}
    </>
  )
}
