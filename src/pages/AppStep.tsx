import { useState } from 'react'
import { appEntry, type AppEntry } from '#content/apps.ts'
import { deviceName } from '#content/devices.ts'
import { ways } from '#content/ways.ts'
import { bestApp, offeredApps } from '#flow/chosen-app.ts'
import { Choices } from '#ui/Choices.tsx'
import { Tag } from '#ui/Tag.tsx'
import type { Page } from './meta.ts'
import { NotOffered } from './NotOffered.tsx'
import { StepFrame } from './StepFrame.tsx'
import { useContinue } from './use-continue.ts'
import { useJourney } from './use-journey.ts'

function AppStep() {
  const current = useJourney()
  const { goOn, failed } = useContinue('app', current)
  const { device, app } = current.journey.answers
  const { preset } = current.world
  const [chosen, choose] = useState<string | undefined>(app)
  const [missing, setMissing] = useState(false)
  const entries = offeredApps(device, preset).flatMap((id) => appEntry(id) ?? [])
  const best = appEntry(bestApp(device, preset))
  const error =
    missing && chosen === undefined ? 'Choose an app. With “I don’t know” we choose one for you.' : undefined
  const name = chosen === 'unknown' ? best?.name : appEntry(chosen ?? '')?.name
  return (
    <StepFrame
      step="app"
      current={current}
      failed={failed}
      title={device === 'printer' || device === 'server' ? 'What sends the mail?' : 'Which app do you use?'}
      lead={
        <p>
          {device === undefined || device === 'unknown' ? 'All apps.' : `${deviceName(device)}.`} The first
          ones are the least work.
        </p>
      }
      problems={error === undefined ? [] : [{ field: 'app', message: error }]}
      chosen={name === undefined ? undefined : { label: 'Your app', value: name }}
      onContinue={() => (chosen === undefined ? setMissing(true) : void goOn({ app: chosen }))}
    >
      <Choices
        legend={<span className="sr">App</span>}
        name="app"
        value={chosen}
        onChange={choose}
        error={error}
        columns={['App', 'What it can use']}
        options={entries.map((entry) => ({
          value: entry.id,
          label: entry.name,
          hint: entry.by,
          tags: <WayTags entry={entry} />,
        }))}
        last={{ value: 'unknown', label: 'I don’t know', hint: `We choose ${best?.name ?? 'one'} for you` }}
      />
      <NotOffered preset={preset} />
    </StepFrame>
  )
}

const WayTags = ({ entry }: { entry: AppEntry }) => (
  <>
    {entry.ways[0] === 'exchange' ? <Tag kind="best">Least work</Tag> : null}
    {entry.approval === 'admin' ? <Tag kind="admin">Needs admin approval</Tag> : null}
    {entry.ways.map((way) => (
      <Tag key={way} kind={way === 'send' ? 'app' : 'plain'}>
        {way === 'send' ? 'Sends only' : ways[way].name}
      </Tag>
    ))}
  </>
)

export const page: Page = {
  Component: AppStep,
  meta: {
    title: 'Your app',
    description:
      'Outlook, Apple Mail, Gmail, Thunderbird, msmtp, a printer or another app: which one to set up.',
  },
}
