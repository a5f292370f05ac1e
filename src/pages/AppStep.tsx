import { useEffect, useState } from 'react'
import { useLoaderData } from 'react-router'
import type { AppEntry } from '#content/app-entry.ts'
import type { AppWords } from '#content/app-words.ts'
import { deviceName, type DeviceAnswer } from '#content/devices.ts'
import type { Preset } from '#content/preset.ts'
import { findApps } from '#flow/app-search.ts'
import { bestApp, offeredApps } from '#flow/chosen-app.ts'
import { Button } from '#ui/Button.tsx'
import { TextField } from '#ui/TextField.tsx'
import { AppChoices } from './AppChoices.tsx'
import { later } from './later.tsx'
import type { Page } from './meta.ts'
import { NotOffered } from './NotOffered.tsx'
import { StepFrame } from './StepFrame.tsx'
import { narrowedList, type StepData } from './step-loader.ts'
import { useContinue } from './use-continue.ts'
import { useJourney } from './use-journey.ts'

// Nearly every organisation offers something for every device.
const NoneForDevice = later(
  async () => (await import('./NoneForDevice.tsx')).NoneForDevice,
  'No app is offered for this device. Whom to ask did not load.',
)

/** As many as one takes in at a glance; the others come on request. */
const FIRST = 3

function AppStep() {
  const current = useJourney()
  const { goOn, failed } = useContinue('app', current)
  const { device, app, cloud = 'worldwide' } = current.journey.answers
  const { preset, today } = current.world
  const [chosen, choose] = useState<string | undefined>(app)
  const [text, type] = useState('')
  const { list = [] } = useLoaderData<StepData>()
  // The whole list and the words to search by come when somebody searches.
  const [more, setMore] = useState<{ apps: readonly AppEntry[]; words: AppWords }>({ apps: list, words: {} })
  const [all, showAll] = useState(false)
  const [missing, setMissing] = useState(false)

  const { apps, words } = more
  const offered = offeredApps(list, { device, cloud }, current.world)
  const none = list.length > 0 && offered.length === 0
  // Then those for other devices are offered.
  useEffect(() => {
    if (none) void everything(preset).then(setMore)
  }, [none, preset])
  const bestId = bestApp({ device, cloud }, current.world, list)
  const best = none ? undefined : apps.find(({ id }) => id === bestId)
  const here = findApps(text, offered, words)
  // A printer’s name typed at “Windows” is a printer all the same.
  const anywhere = offeredApps(apps, { cloud }, current.world)
  const hits = here.length > 0 ? here : findApps(text, anywhere, words)
  // What fits everything has the plain settings.
  const found = hits.length > 0 ? hits : anywhere.filter(({ fitsAny }) => fitsAny)
  const few = text === '' && !all
  const shown = few ? found.filter(({ id }, at) => at < FIRST || id === chosen) : found
  const entry = chosen === 'unknown' ? best : apps.find(({ id }) => id === chosen)
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
      lead={<p>{leadFor(device)}</p>}
      problems={error === undefined ? [] : [{ field: 'app', message: error }]}
      chosen={entry && { label: 'Your app', value: entry.name }}
      onContinue={() =>
        chosen === undefined ? setMissing(true) : void goOn({ app: chosen, ...deviceFor(entry, device) })
      }
    >
      <TextField
        id="search"
        type="search"
        label={`Search ${none ? anywhere.length : offered.length} apps, devices and programs`}
        hint="A name, a brand or what it is for"
        autoComplete="off"
        value={text}
        onFocus={() => void everything(preset).then(setMore)}
        onChange={({ target }) => type(target.value)}
      />
      <p className="sr" role="status">
        {text === '' ? '' : `${hits.length} found`}
      </p>
      {none ? <NoneForDevice device={device} preset={preset} /> : null}
      {hits.length === 0 && text.trim() !== '' ? (
        <p>
          We do not know <bdi>“{text.slice(0, 40)}”</bdi>. These have the plain settings for whatever it is:
        </p>
      ) : null}
      <AppChoices
        name="app"
        value={chosen}
        onChange={choose}
        error={error}
        shown={shown}
        best={best}
        today={today}
        cloud={cloud}
      />
      {few && shown.length < found.length ? (
        <p>
          <Button kind="secondary" type="button" onClick={() => showAll(true)}>
            Show {found.length - shown.length} more
          </Button>
        </p>
      ) : null}
      <NotOffered preset={preset} />
    </StepFrame>
  )
}

async function everything(preset: Preset) {
  const [{ apps }, { appWords: words }] = await Promise.all([
    import('#content/app-list.ts'),
    import('#content/app-words.ts'),
  ])
  return { apps: await narrowedList(apps, preset), words }
}

const leadFor = (device: DeviceAnswer | undefined) =>
  `${listed(device)} The first ones are the soundest choice.`

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
