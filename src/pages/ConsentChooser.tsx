import { useState } from 'react'
import { cloudIds, clouds } from '#content/clouds.ts'
import { consentApps, isKnown, type ConsentApp } from '#content/consent-apps.ts'
import { announce } from '#ui/announce.ts'
import { Button } from '#ui/Button.tsx'
import { CheckRows } from '#ui/CheckRows.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { Tag } from '#ui/Tag.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useTypedBefore } from './use-typed-before.ts'
import type { ConsentChosen } from './use-consent-choice.ts'

/** Longer than any name; more is a paste by mistake. */
const LONGEST = 60

/** Which apps, in which cloud, and the domain of the organisation if it should stand in the links. */
export function ConsentChooser({ apps, cloud, change, typed, type, problem }: ConsentChosen) {
  const [text, search] = useState('')
  const found = consentApps.filter((app) => fits(app, text))
  const chosen = new Set<string>(apps.map(({ id }) => id))
  const choose = (ids: ReadonlySet<string>) => change({ apps: consentApps.filter(({ id }) => ids.has(id)) })
  const known = found
    .filter(isKnown)
    .toSorted((a, b) => Number(a.application.preapproved) - Number(b.application.preapproved))
  const others = found.filter((app) => !isKnown(app))
  const tick = (id: string, on: boolean) => {
    const next = new Set(chosen)
    if (on) next.add(id)
    else next.delete(id)
    choose(next)
  }
  const all = () => {
    choose(new Set([...chosen, ...found.map(({ id }) => id)]))
    announce(`${found.length} apps chosen.`)
  }
  const none = () => {
    choose(new Set())
    announce('No app is chosen.')
  }
  const takeCloud = (value: string) => change({ cloud: cloudIds.find((id) => id === value) ?? 'worldwide' })
  const before = useTypedBefore([search, type, takeCloud])
  return (
    <div ref={before} className="needs-script block">
      <div className="filters">
        <TextField
          type="search"
          label="Find an app"
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={({ target }) => search(target.value)}
        />
        <TextField
          label="Your domain"
          optional
          autoComplete="off"
          spellCheck={false}
          autoCapitalize="none"
          placeholder="contoso.com"
          value={typed}
          error={problem}
          onChange={({ target }) => type(target.value)}
        />
        <SelectField
          label="Cloud"
          value={cloud}
          options={cloudIds.map((id) => ({ value: id, label: clouds[id].name }))}
          onChange={takeCloud}
        />
      </div>
      <p className="caption mt-2">
        The domain stays in this page: it is in no address, and is gone when you leave.
      </p>
      <div className="mt-4 flex min-h-11 flex-wrap items-center gap-x-6 gap-y-2">
        <p role="status" className="font-semibold">
          {found.length === consentApps.length ? '' : `${found.length} found, `}
          {chosen.size} of {consentApps.length} chosen
        </p>
        <Button kind="secondary" small onClick={all}>
          Choose {found.length === consentApps.length ? 'all' : 'those found'}
        </Button>
        {chosen.size === 0 ? null : (
          <Button kind="secondary" small onClick={none}>
            Choose none
          </Button>
        )}
      </div>
      {found.length === 0 ? (
        <p className="mt-4 max-w-measure">
          No app here has such a name. Apps that need nobody’s approval, such as Outlook, are not in this
          list.
        </p>
      ) : (
        <>
          <CheckRows
            label="Apps with an application to allow"
            rows={known.map(rowOf)}
            chosen={chosen}
            onChange={tick}
          />
          {others.length === 0 ? null : (
            <Disclosure
              key={String(text === '')}
              summary={`${others.length} without an id to give`}
              open={text !== '' || others.some(({ id }) => chosen.has(id))}
            >
              <CheckRows
                label="Apps without an id to give"
                rows={others.map(rowOf)}
                chosen={chosen}
                onChange={tick}
              />
            </Disclosure>
          )}
        </>
      )}
    </div>
  )
}

const rowOf = (app: ConsentApp) => ({
  value: app.id,
  label: app.name,
  tags: isKnown(app) ? (
    app.application.preapproved ? (
      <Tag>Allowed by default</Tag>
    ) : (
      <Tag kind="admin">Needs admin approval</Tag>
    )
  ) : undefined,
})

const words = (text: string) =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** Every word that was typed begins one in the name of the app or of its application; or it is the id. */
function fits({ name, application }: ConsentApp, text: string): boolean {
  if (application !== undefined && text.trim().toLowerCase() === application.id) return true
  const names = words(`${name} ${application?.name ?? ''}`)
  return words(text.slice(0, LONGEST)).every((word) => names.some((each) => each.startsWith(word)))
}
