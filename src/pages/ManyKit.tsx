import { useState } from 'react'
import type { SignerInput } from '#generate/apple/signer.ts'
import type { ListSummary } from '#kit/session/row-view.ts'
import { saysOff } from '#kit/table/columns.ts'
import { Button } from '#ui/Button.tsx'
import { CheckBox } from '#ui/CheckBox.tsx'
import { partWords } from './kit-part-words.ts'
import { later } from './later.tsx'
import { rowsOf } from './list-words.ts'
import { ManyChoices } from './ManyChoices.tsx'
import { ManyPreset } from './ManyPreset.tsx'
import { ManyZip } from './ManyZip.tsx'
import { kitParts, useKitWish } from './use-kit-wish.ts'
import type { List } from './use-list.ts'
import { LocalSiteNotice } from './LocalSiteNotice.tsx'

// Few sign, and it is long.
const ManySign = later(
  async () => (await import('./ManySign.tsx')).ManySign,
  'What signs the profiles did not load.',
)

/** What is made of the list: which parts, for whom, and the zip. */
export function ManyKit({ list, summary }: { list: List; summary: ListSummary }) {
  const { columns, header, counts, said } = summary
  // A column of that name is what an export of the present state has.
  const choice = useKitWish({
    preset: list.state.preset,
    columns: [list.state.read, columns.smtp, columns.imap, columns.pop].join(),
    follows: columns.smtp === undefined || !saysOff(header[columns.smtp] ?? ''),
  })
  const [signing, open] = useState(false)
  const [signer, setSigner] = useState<SignerInput>()
  const { parts } = choice.chosen
  const signs = signing && parts.includes('profiles')
  const ready = counts.ready + counts.warning
  const toggle = (part: (typeof kitParts)[number], wanted: boolean) =>
    choice.choose({ parts: kitParts.filter((each) => (each === part ? wanted : parts.includes(each))) })
  const waits = () => {
    if (ready === 0) return 'No row is ready.'
    if (parts.length === 0) return 'Choose at least one part.'
    if (choice.undecided) return 'Choose what Authenticated SMTP shall be, or take the scripts out.'
    return signs && signer === undefined ? 'Give the certificate and its key, or untick signing.' : undefined
  }
  const reason = waits()
  return (
    <>
      <h2 className="mt-12">What you get</h2>
      <p className="text-ink-2">
        One zip, for the {rowsOf(ready)} that {ready === 1 ? 'is' : 'are'} ready.
      </p>
      <fieldset className="mt-4">
        <legend className="font-semibold">In it</legend>
        <div className="mt-1 grid gap-x-8 sm:grid-cols-2">
          {kitParts.map((part) => (
            <CheckBox
              key={part}
              {...partWords[part]}
              checked={parts.includes(part)}
              onChange={(wanted) => toggle(part, wanted)}
            />
          ))}
        </div>
      </fieldset>
      <fieldset className="mt-6">
        <legend className="font-semibold">For every row that says nothing of its own</legend>
        <ManyChoices choice={choice} said={said} />
      </fieldset>
      <ManyPreset list={list} />
      {parts.includes('profiles') ? (
        <div className="mt-6">
          <CheckBox
            label="Sign the profiles with a certificate"
            hint="Optional: one that the devices trust makes them install without a warning."
            checked={signing}
            onChange={open}
          />
          {signing ? <ManySign work={list.state.work} onInput={setSigner} /> : null}
        </div>
      ) : null}
      {parts.includes('links') || parts.includes('sheets') || parts.includes('mail-merge') ? (
        <LocalSiteNotice />
      ) : null}
      {list.state.work.state === 'busy' ? null : (
        <p className="mt-8 flex flex-wrap items-center gap-x-5 gap-y-2">
          <Button
            id="many-make"
            kind={list.state.work.state === 'done' ? 'secondary' : 'primary'}
            aria-disabled={reason === undefined ? undefined : true}
            onClick={() => {
              if (reason !== undefined) return
              list.build({ ...choice.wish, ...(signs && signer !== undefined ? { signer } : {}) })
            }}
          >
            Make the zip
          </Button>
          <span className="small muted">{reason ?? `For ${rowsOf(ready)}. Nothing is uploaded.`}</span>
        </p>
      )}
      <ManyZip list={list} />
    </>
  )
}
