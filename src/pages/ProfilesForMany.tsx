import { useState } from 'react'
import { Link } from 'react-router'
import { longest, mailboxLines } from '#kit/mailbox-lines.ts'
import { Button } from '#ui/Button.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { LineProblems } from './LineProblems.tsx'
import type { FileValues } from './use-file-values.ts'
import { useProfiles } from './use-profiles.ts'
import { useTypedBefore } from './use-typed-before.ts'

/** Text up to here is judged while one types; a longer one would hold the page up, so the worker judges it. */
const SHORT = 10_000

/** A profile for each of many people, in one zip. The addresses stay in this page and are gone with it. */
export function ProfilesForMany({ values: { cloud, setup } }: { values: FileValues }) {
  const [text, type] = useState('')
  const before = useTypedBefore([type])
  const { work, start, cancel } = useProfiles()
  const { state, made, of } = work
  const now = text.length <= SHORT ? mailboxLines(text) : undefined
  const tooLong = text.length > longest
  return (
    <div ref={before} className="needs-script block max-w-measure">
      <TextArea
        label="One mailbox a line"
        hint="The address, then a comma and the name if you like. Copied from a spreadsheet, two columns fit, too."
        rows={6}
        // Left to the browser: setting ten thousand lines again would hold the page up.
        defaultValue=""
        error={tooLong ? 'This is too long for a list of people. Take a part of it.' : undefined}
        onChange={({ target }) => type(target.value)}
      />
      <p className="small mt-3">
        A table with names of columns, or scripts, links and sheets as well?{' '}
        <Link to="/admin/many/">Many mailboxes</Link>
      </p>
      <LineProblems problems={now?.problems ?? (work.text === text ? work.problems : [])} />
      <p className="mt-4 flex flex-wrap items-center gap-4">
        {state === 'busy' ? (
          <>
            <Button kind="secondary" type="button" onClick={cancel}>
              Cancel
            </Button>
            <progress max={of === 0 ? 1 : of} value={made} aria-label="Profiles made" />
            <span className="small">
              {made} of {of}
            </span>
          </>
        ) : now?.people.length === 0 || tooLong ? (
          <span className="caption">Type or paste at least one address.</span>
        ) : (
          <Button type="button" onClick={() => start({ text, cloud, today: setup.today })}>
            Save {counted(now?.people.length)} as one zip
          </Button>
        )}
      </p>
      {state === 'failed' ? (
        <p>
          The profiles were not made: there are too many for one zip, or this browser ran out of memory. Try
          fewer.
        </p>
      ) : null}
    </div>
  )
}

const counted = (people: number | undefined) =>
  people === undefined ? 'all profiles' : people === 1 ? 'one profile' : `${people} profiles`
