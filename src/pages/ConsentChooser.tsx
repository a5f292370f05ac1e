import { useState } from 'react'
import { cloudIds, clouds } from '#content/clouds.ts'
import { consentApps, isKnown, type ConsentApp } from '#content/consent-apps.ts'
import { announce } from '#ui/announce.ts'
import { Button } from '#ui/Button.tsx'
import { CheckRows } from '#ui/CheckRows.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { Tag } from '#ui/Tag.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { ConsentChosen } from './use-consent-choice.ts'

/** Which apps, in which cloud, and the domain of the organisation if it should stand in the links. */
export function ConsentChooser({ apps, cloud, change, typed, type, problem }: ConsentChosen) {
  const [text, search] = useState('')
  const found = consentApps.filter((app) => fits(app, text))
  const chosen = new Set<string>(apps.map(({ id }) => id))
  const choose = (ids: ReadonlySet<string>) => change({ apps: consentApps.filter(({ id }) => ids.has(id)) })
  const all = () => {
    choose(new Set([...chosen, ...found.map(({ id }) => id)]))
    announce(`${found.length} apps chosen.`)
  }
  const none = () => {
    choose(new Set())
    announce('No app is chosen.')
  }
  return (
    <div className="needs-script block">
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
          label="Domain of the organisation"
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
          onChange={(value) => change({ cloud: cloudIds.find((id) => id === value) ?? 'worldwide' })}
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
        <CheckRows
          legend="Apps to allow"
          rows={found.map(rowOf)}
          chosen={chosen}
          onChange={(id, on) => {
            const next = new Set(chosen)
            if (on) next.add(id)
            else next.delete(id)
            choose(next)
          }}
        />
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
  ) : (
    <Tag>No id to give</Tag>
  ),
})

const plain = (text: string) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** Every word that was typed begins or stands in the name of the app or of its application. */
function fits({ name, application }: ConsentApp, text: string): boolean {
  const names = plain(`${name} ${application?.name ?? ''} ${application?.id ?? ''}`)
  return plain(text.slice(0, 60))
    .split(/\s+/u)
    .every((word) => names.includes(word))
}
