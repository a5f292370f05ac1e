import { useState } from 'react'
import { useLoaderData } from 'react-router'
import type { AppEntry } from '#content/app-entry.ts'
import { deviceName, type DeviceAnswer } from '#content/devices.ts'
import { Button } from '#ui/Button.tsx'
import { TextField } from '#ui/TextField.tsx'
import { AppChoices } from './AppChoices.tsx'
import { later } from './later.tsx'
import type { Page } from './meta.ts'
import { NotOffered } from './NotOffered.tsx'
import type { RecommendedBy } from './recommended-by.ts'
import { Recommender } from './Recommender.tsx'
import { StepFrame } from './StepFrame.tsx'
import type { StepData } from './step-loader.ts'
import { useAppList } from './use-app-list.ts'
import { useContinue } from './use-continue.ts'
import { useJourney } from './use-journey.ts'

// Nearly every organisation offers something for every device.
const NoneForDevice = later(
  async () => (await import('./NoneForDevice.tsx')).NoneForDevice,
  'No app is offered for this device. Whom to ask did not load.',
)

function AppStep() {
  const current = useJourney()
  const { goOn, failed } = useContinue('app', current)
  const { device, app, cloud = 'worldwide' } = current.journey.answers
  const { preset, today } = current.world
  const [chosen, choose] = useState<string | undefined>(app)
  const { list = [] } = useLoaderData<StepData>()
  const apps = useAppList({ list, place: { device, cloud }, world: current.world, chosen })
  const { none, best, entry, text, recommender } = apps
  const [missing, setMissing] = useState(false)
  const error =
    missing && chosen === undefined
      ? `Choose an app.${none ? '' : ' With “I don’t know” we choose one for you.'}`
      : undefined

  return (
    <StepFrame
      step="app"
      current={current}
      failed={failed}
      title={device === 'printer' || device === 'server' ? 'What sends the mail?' : 'Which app do you use?'}
      lead={none ? undefined : <AppLead device={device} by={recommender} />}
      problems={error === undefined ? [] : [{ field: 'app', message: error }]}
      chosen={entry && { label: 'Your app', value: entry.name }}
      onContinue={() =>
        chosen === undefined ? setMissing(true) : void goOn({ app: chosen, ...deviceFor(entry, device) })
      }
    >
      {none ? <NoneForDevice device={device} preset={preset} /> : null}
      <TextField
        id="search"
        type="search"
        label={`Search ${apps.count} apps, devices and programs`}
        hint="A name, a brand or what it is for"
        autoComplete="off"
        value={text}
        onFocus={apps.search}
        onChange={({ target }) => apps.type(target.value)}
      />
      <p className="sr" role="status">
        {text === '' ? '' : `${apps.hits} found`}
      </p>
      {apps.hits === 0 && text.trim() !== '' ? (
        <p>
          We do not know <bdi>“{text.slice(0, 40)}”</bdi>. These have the plain settings for whatever it is:
        </p>
      ) : null}
      <AppChoices
        name="app"
        value={chosen}
        onChange={choose}
        error={error}
        shown={apps.shown}
        best={best}
        today={today}
        cloud={cloud}
        preset={preset}
      />
      {apps.further > 0 ? (
        <p>
          <Button kind="secondary" type="button" onClick={apps.showAll}>
            Show {apps.further} more
          </Button>
        </p>
      ) : null}
      <NotOffered preset={preset} />
    </StepFrame>
  )
}

const AppLead = ({ device, by }: { device: DeviceAnswer | undefined; by: RecommendedBy | undefined }) => (
  <p>
    {listed(device)}{' '}
    {by === undefined ? (
      'The first ones are the soundest choice.'
    ) : (
      <>
        What <Recommender by={by} /> recommends comes first.
      </>
    )}
  </p>
)

function listed(device: DeviceAnswer | undefined): string {
  if (device === undefined || device === 'unknown') return 'All apps.'
  if (device === 'printer') return 'Printers, scanners and whatever else sends by itself.'
  return device === 'server' ? 'Programs and devices that send mail.' : `Apps for ${deviceName(device)}.`
}

/** An app that does not run on the chosen device brings its own. */
const deviceFor = (entry: AppEntry | undefined, device: string | undefined) =>
  entry === undefined ||
  device === undefined ||
  device === 'unknown' ||
  entry.devices.some((each) => each === device)
    ? {}
    : { device: entry.devices[0] ?? 'unknown' }

export const page: Page = {
  Component: AppStep,
  meta: {
    title: 'Your app',
    description: 'Outlook, Apple Mail, Gmail, Thunderbird, printers, programs: search for what you set up.',
  },
}
