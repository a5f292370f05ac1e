import { useState } from 'react'
import { apps } from '#content/app-list.ts'
import { posterLimits } from '#content/poster-words.ts'
import { Button } from '#ui/Button.tsx'
import { ErrorSummary } from '#ui/ErrorSummary.tsx'
import '#ui/css/poster.css'
import { Icon } from '#ui/Icon.tsx'
import { Notice } from '#ui/Notice.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { TextField } from '#ui/TextField.tsx'
import { CloudField } from './CloudField.tsx'
import { DroppedNotice } from './DroppedNotice.tsx'
import type { Page } from './meta.ts'
import { PosterSheet } from './PosterSheet.tsx'
import { useAdminLink } from './use-admin-link.ts'
import { usePoster, type PosterField } from './use-poster.ts'
import { useSiteUrl } from './use-site-url.ts'
import { LocalSiteNotice } from './LocalSiteNotice.tsx'

const choices = [
  { value: 'start', label: 'The first question of the guide' },
  { value: 'link', label: 'A link that I paste' },
  ...apps.filter(({ ways }) => ways.length > 0).map(({ id, name }) => ({ value: id, label: name })),
]

/** The address of this site. Prerendered pages do not know it. */
const useSite = () => {
  const site = useSiteUrl('/')
  return /^https?:/u.test(site) ? site : undefined
}

/** A poster for the notice board, with the code of the link for everyone. */
function PosterPage() {
  const { cloud, person, dropped } = useAdminLink()
  const { typed, type, opens, onlyCode, problems, poster } = usePoster(person, cloud, useSite())
  const [tries, setTries] = useState(0)
  const [left, leave] = useState<ReadonlySet<PosterField>>(new Set())
  const found = (Object.entries(problems) as [PosterField, string][]).map(([field, message]) => ({
    field: `poster-${field}`,
    message,
  }))
  const field = (name: PosterField) => ({
    id: `poster-${name}`,
    value: typed[name],
    autoComplete: 'off',
    onChange: (event: { target: { value: string } }) => type(name, event.target.value),
    onBlur: () => leave(new Set([...left, name])),
    error: left.has(name) || tries > 0 ? problems[name] : undefined,
  })
  return (
    <div className="wrap poster-desk">
      <div className="screen-only">
        <h1>A poster for the notice board</h1>
        <p className="lead mt-3 max-w-measure">
          One page with a large code that opens the guide. Nobody’s name, address or password is on it.
        </p>
        <DroppedNotice dropped={dropped} />
        <form
          noValidate
          className="needs-script block max-w-main"
          onSubmit={(event) => {
            event.preventDefault()
            if (found.length === 0) window.print()
            else setTries(tries + 1)
          }}
        >
          {tries === 0 ? null : <ErrorSummary key={tries} problems={found} />}
          <TextField
            label="Organisation"
            optional
            hint={`At most ${posterLimits.org} characters`}
            {...field('org')}
          />
          <SelectField
            id="poster-opens"
            label="What the code opens"
            hint="Without an app, people choose their own device and app."
            value={opens}
            options={choices}
            onChange={(id) => type('opens', id)}
          />
          {opens === 'link' ? (
            <TextField
              label="Link of this site"
              hint="Copy it in a guide, or where you prepared the wizard for your organisation."
              inputMode="url"
              spellCheck={false}
              {...field('link')}
            />
          ) : null}
          {onlyCode ? (
            <Notice kind="info" title="There is no address to type on this poster.">
              The preset stands in the link only: whoever types the address of this site gets the wizard
              without it. Put preset.json beside the site, and let the code open the first question.
            </Notice>
          ) : null}
          <TextField label="Sentence" hint="What stands in large letters" {...field('sentence')} />
          <TextField
            label="Who helps"
            optional
            hint="A phone number, an address or a room"
            {...field('help')}
          />
          <CloudField cloud={cloud.id} hint="It decides which sign-in page the poster names." />
          <LocalSiteNotice />
          <p className="mt-8 flex flex-wrap items-center gap-4">
            <Button type="submit">
              <Icon name="print" />
              Print the poster
            </Button>
            <span className="small muted">One page, A4 or Letter, black and white</span>
          </p>
        </form>
        <noscript>
          <p className="mt-6">
            Making the code takes JavaScript. What the poster looks like without it stands below.
          </p>
        </noscript>
      </div>
      <PosterSheet poster={poster} />
    </div>
  )
}

export const page: Page = {
  Component: PosterPage,
  meta: {
    title: 'A poster for the notice board',
    description:
      'Make a poster with a QR code that opens the mail setup guide for your organisation: one page, A4 or Letter, with your own sentence and help contact.',
  },
}
