import { useRef, useState, type ClipboardEvent } from 'react'
import type { FileId } from '#kit/read-back/replaced.ts'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { DropZone } from '#ui/DropZone.tsx'
import { FileField } from '#ui/FileField.tsx'
import { Notice } from '#ui/Notice.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { AuditColumns } from './AuditColumns.tsx'
import { badSentence, fileSays, unreadSentence } from './audit-words.ts'
import type { Audit } from './use-audit.ts'

/** So much text would hold the page up in a field: it is read without being shown. */
const LONG = 20_000

/** Where files are dropped, chosen or pasted, and which ones there are. */
export function AuditFiles({ audit }: { audit: Audit }) {
  const { reading, unread, back } = audit.state
  const taken = useRef<HTMLDivElement>(null)
  const remove = ({ name, kind }: FileId) => {
    audit.remove({ name, kind })
    taken.current?.focus({ preventScroll: true })
  }
  return (
    <>
      <DropZone
        title={<span className="font-semibold">{reading > 0 ? 'Reading…' : 'Drop files here'}</span>}
        caption="Audit, plan and report, in any order. They are told apart by their columns, read in your browser and never uploaded."
        onFiles={audit.takeFiles}
      >
        <FileField
          id="audit-files"
          label="Files to read"
          labelHidden
          button="Choose files"
          onFiles={audit.takeFiles}
        />
      </DropZone>
      {unread.map((what, at) => (
        <div key={at} className="mt-4">
          <div role="alert">
            <Notice kind="problem" title={`${what.name} was not taken.`}>
              {unreadSentence(what.problem)}
            </Notice>
          </div>
          {what.problem.reason === 'unknown-columns' ? (
            <AuditColumns
              problem={what.problem}
              onRead={(columns) => {
                audit.takeReport(what, columns)
                taken.current?.focus({ preventScroll: true })
              }}
            />
          ) : null}
        </div>
      ))}
      <div className="no-print">
        <Pasted onText={audit.takeText} />
      </div>
      {/* Takes the focus when a file is removed, and its button with it. */}
      <div ref={taken} tabIndex={-1} className="mt-6" aria-label="What was taken" role="group">
        {back === undefined || back.files.length === 0 ? null : (
          <ul>
            {back.files.map((file) => (
              <li
                key={file.kind + file.name}
                className="flex flex-wrap items-center gap-x-4 border-t border-line py-2"
              >
                <span className="min-w-0 grow basis-60 wrap-anywhere">
                  <b>{fileSays(file)}</b>
                  <br />
                  <span className="caption">{file.name}</span>
                </span>
                <Button kind="quiet" small onClick={() => remove(file)}>
                  Remove<span className="sr"> {file.name}</span>
                </Button>
                {file.bad === 0 ? null : (
                  <div className="basis-full">
                    <Disclosure summary="What was passed over">
                      <ul className="list-disc ps-5 wrap-anywhere">
                        {file.firstBad.map((bad, at) => (
                          <li key={at}>{badSentence(bad)}</li>
                        ))}
                        {file.bad > file.firstBad.length ? <li>and more of the same</li> : null}
                      </ul>
                    </Disclosure>
                  </div>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  )
}

function Pasted({ onText }: { onText: (text: string) => void }) {
  const [text, type] = useState('')
  const paste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text')
    if (pasted.length <= LONG) return
    event.preventDefault()
    onText(pasted)
  }
  return (
    <Disclosure summary="Paste instead">
      <TextArea
        id="audit-paste"
        label="A table, or what Get-TransportConfig shows"
        hint="A long text is read at once and not shown here."
        rows={5}
        // Left to the browser: setting a long text again would hold the page up.
        defaultValue=""
        onPaste={paste}
        onChange={({ target }) => type(target.value)}
      />
      <p className="mt-3">
        <Button
          kind="secondary"
          aria-disabled={text.trim() === '' || undefined}
          onClick={() => void (text.trim() !== '' && onText(text))}
        >
          Read it
        </Button>
      </p>
    </Disclosure>
  )
}
