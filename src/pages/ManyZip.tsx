import { useEffect, useRef } from 'react'
import { kitWords } from '#content/kit-words.ts'
import type { LeftOut } from '#kit/kit-result.ts'
import type { BuildFailure } from '#kit/session/messages.ts'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { Notice } from '#ui/Notice.tsx'
import { ProgressBar } from '#ui/ProgressBar.tsx'
import { rowsOf } from './list-words.ts'
import type { Work } from './list-state.ts'
import { ZIP_NAME, type List } from './use-list.ts'

const { leftOut } = kitWords

/** How far the zip is; what is in it and the button that saves it; else why there is none. */
export function ManyZip({ list }: { list: List }) {
  const { work } = list.state
  const cancel = useRef<HTMLParagraphElement>(null)
  const { state } = work
  // The button that was pressed has gone: what takes its place gets the focus.
  useEffect(() => {
    if (state === 'busy') cancel.current?.querySelector('button')?.focus({ preventScroll: true })
    if (state === 'stopped' || state === 'failed')
      document.getElementById('many-make')?.focus({ preventScroll: true })
  }, [state])
  if (work.state === 'busy') {
    const { done, of } = work
    return (
      <div className="mt-8">
        <ProgressBar
          label="Writing the files"
          done={done}
          of={of}
          says={`${Math.floor((100 * done) / of)} %`}
        />
        <p className="mt-3" ref={cancel}>
          <Button kind="secondary" onClick={list.cancel}>
            Cancel
          </Button>
        </p>
      </div>
    )
  }
  if (work.state === 'stopped')
    return <Notice>Cancelled. Nothing was saved, and the list is as it was.</Notice>
  if (work.state === 'failed')
    return (
      <div className="mt-4" role="alert">
        <Notice kind="problem" title="The zip was not made.">
          {failureSentence(work.because)}
        </Notice>
      </div>
    )
  return work.state === 'done' ? <Made work={work} onSave={list.save} /> : null
}

type MadeProps = { work: Extract<Work, { state: 'done' }>; onSave: (zip: Blob) => void }

function Made({ work: { zip, mailboxes, result }, onSave }: MadeProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    heading.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const { files, skipped, replaced } = result
  return (
    <section className="mt-8 border-t border-line pt-6">
      <h3 ref={heading} tabIndex={-1}>
        The zip for {rowsOf(mailboxes)} is ready
      </h3>
      <ul className="mt-3 max-w-measure">
        {files.map(({ name, count }) => (
          <li key={name} className="flex justify-between gap-4 border-b border-line py-2">
            <code className="value">{name}</code>
            <span className="small muted">{name.endsWith('/') ? filesOf(count) : ''}</span>
          </li>
        ))}
      </ul>
      {replaced === 0 ? null : (
        <p className="mt-3 max-w-measure">
          {rowsOf(replaced)} asked for an app that does not work there; they get the nearest one that does.
          Links say which.
        </p>
      )}
      {skipped.length === 0 ? null : (
        <>
          <p className="mt-4 font-semibold">Not in it, for reasons that left-out.csv names row by row:</p>
          <ul className="mt-1 max-w-measure list-disc space-y-1 ps-5">
            {reasonsOf(skipped).map(({ part, why, count }) => (
              <li key={part + why}>
                {leftOut.parts[part]}, {rowsOf(count)}: {leftOut.why[why]}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-5 flex flex-wrap items-center gap-x-5 gap-y-2">
        <Button id="many-save" onClick={() => onSave(zip)}>
          <Icon name="download" />
          Save the zip
        </Button>
        <span className="small muted">
          {ZIP_NAME}, {megabytes(zip.size)}
        </span>
      </p>
    </section>
  )
}

function reasonsOf(skipped: readonly LeftOut[]): readonly (Omit<LeftOut, 'row'> & { count: number })[] {
  const groups = new Map<string, Omit<LeftOut, 'row'> & { count: number }>()
  for (const { part, why } of skipped) {
    const key = `${part} ${why}`
    groups.set(key, { part, why, count: (groups.get(key)?.count ?? 0) + 1 })
  }
  return [...groups.values()]
}

const filesOf = (count: number) => `${count.toLocaleString('en')} ${count === 1 ? 'file' : 'files'}`

const megabytes = (bytes: number) =>
  bytes < 100_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`

function failureSentence(because: BuildFailure): string {
  switch (because) {
    case 'memory':
      return 'This browser ran out of memory. The list is still here: close other tabs, choose fewer parts, or filter and leave out a half of the rows, and make two zips.'
    case 'too-large':
      return 'It would be too large for one zip. Leave out a half of the rows and make two.'
    case 'part':
      return 'A part of this site did not load. Check the network, then select the button again. The list is still here.'
    case 'unknown':
      return 'Something in it could not be written. The list is still here: choose fewer parts to find out which one it is.'
    default:
      return 'The certificate or the key cannot be used. What is wrong stands beside its field above.'
  }
}
