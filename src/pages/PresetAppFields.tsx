import { useDeferredValue, useState } from 'react'
import { appKinds } from '#content/app-kinds.ts'
import type { AppEntry } from '#content/app-entry.ts'
import { apps } from '#content/app-list.ts'
import { appWords } from '#content/app-words.ts'
import { findApps } from '#flow/app-search.ts'
import { choiceOf } from '#flow/preset-draft.ts'
import { needsReason } from '#flow/preset-text.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { TextField } from '#ui/TextField.tsx'
import { PresetAppRow } from './PresetAppRow.tsx'
import type { PresetForm } from './use-preset-draft.ts'

/** Which apps come first, and which are left out and why. Those that nothing is said of need no touch. */
export function PresetAppFields({ form }: { form: PresetForm }) {
  const { draft, change, errorOf } = form
  const [text, type] = useState('')
  const wanted = useDeferredValue(text)
  const leavesOut = draft.rest === 'left-out' || Object.values(draft.apps).includes('left-out')
  const rows = (list: readonly AppEntry[]) =>
    list.map((entry) => <PresetAppRow key={entry.id} entry={entry} form={form} />)
  return (
    <>
      <h3 id="apps" tabIndex={-1} className="mt-10">
        Apps, devices and programs
      </h3>
      <SelectField
        label="Whatever you say nothing of below"
        value={draft.rest}
        options={[
          { value: 'allowed', label: 'is allowed' },
          { value: 'left-out', label: 'is not offered: only what I choose is' },
        ]}
        onChange={(rest) => change({ rest: rest === 'left-out' ? rest : 'allowed' })}
      />
      {leavesOut ? (
        <TextField
          id="reason"
          label="Why apps are left out"
          optional={!needsReason(draft)}
          hint="Your people read it wherever an app has no reason of its own"
          autoComplete="off"
          value={draft.reason}
          error={errorOf('reason') ?? errorOf('apps')}
          onChange={({ target }) => change({ reason: target.value })}
        />
      ) : null}
      <TextField
        id="app-search"
        type="search"
        label={`Search ${apps.length} apps, devices and programs`}
        autoComplete="off"
        value={text}
        onChange={({ target }) => type(target.value)}
      />
      {wanted.trim() === '' ? (
        <div className="mt-4">
          {appKinds.map(({ kind, title }) => {
            const list = apps.filter((entry) => entry.kind === kind)
            return (
              <Disclosure key={kind} summary={`${title}: ${countOf(list, form)}`}>
                {rows(list)}
              </Disclosure>
            )
          })}
        </div>
      ) : (
        <Found list={findApps(wanted, apps, appWords)} rows={rows} />
      )}
    </>
  )
}

type FoundProps = { list: readonly AppEntry[]; rows: (list: readonly AppEntry[]) => React.ReactNode }

const Found = ({ list, rows }: FoundProps) => (
  <div className="mt-4">
    <p role="status" className="small font-semibold">
      {list.length === 0 ? 'No app is called so.' : `${list.length} found`}
    </p>
    {rows(list)}
  </div>
)

/** What is said of the apps of a group, where anything is. */
function countOf(list: readonly AppEntry[], { draft }: PresetForm): string {
  const count = (choice: string) => list.filter(({ id }) => choiceOf(draft, id) === choice).length
  const [first, left] = [count('first'), count('left-out')]
  return [
    `${list.length - left} offered`,
    ...(first === 0 ? [] : [`${first} recommended`]),
    ...(left === 0 ? [] : [`${left} not`]),
  ].join(', ')
}
