import { useState } from 'react'
import { apps } from '#content/app-list.ts'
import { devices, type DeviceAnswer } from '#content/devices.ts'
import type { Preset } from '#content/preset.ts'
import { openWays } from '#flow/app-state.ts'
import { bestApp, offeredApps } from '#flow/chosen-app.ts'
import { narrowedEntry } from '#flow/narrowed.ts'
import { SelectField } from '#ui/SelectField.tsx'
import { Button } from '#ui/Button.tsx'
import { AppChoices } from './AppChoices.tsx'
import { NoneForDevice } from './NoneForDevice.tsx'
import { NotOfferedList } from './NotOfferedList.tsx'
import { OrganisationBand } from './OrganisationBand.tsx'
import { PreparedNotice } from './PreparedNotice.tsx'
import { PresetHelp } from './PresetHelp.tsx'
import { PREVIEW } from './use-preview-place.ts'
import { useToday } from './use-today.ts'

/** As many as the question shows at first. */
const FIRST = 3

/** What people will see, made of the parts that they see it in. */
export function PresetPreview({ preset, onBack }: { preset: Preset; onBack: () => void }) {
  const today = useToday()
  const [device, choose] = useState<string>('windows')
  const [from, take] = useState('link')
  const [app, chooseApp] = useState<string>()
  const claim: Preset = from === 'link' ? asClaim(preset) : preset
  const place = { device: device as DeviceAnswer }
  const list = apps.map((entry) => narrowedEntry(entry, preset))
  const fits = offeredApps(list, place, { preset, today })
  const offered = fits.some((entry) => openWays(entry, today, preset.cloud).length > 0) ? fits : []
  const best = offered.find(({ id }) => id === bestApp(place, { preset, today }, list))
  return (
    // As far below the bar that leads here on a phone as the page scrolls past what it goes to.
    <section
      aria-labelledby={PREVIEW}
      className="mt-12 min-w-0 pt-8 lg:sticky lg:top-4 lg:mt-0 lg:max-h-[calc(100vh-2rem)] lg:self-start lg:overflow-y-auto"
    >
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <h3 id={PREVIEW} tabIndex={-1}>
          What people will see
        </h3>
        <Button kind="quiet" small className="lg:hidden" onClick={onBack}>
          Back to the form
        </Button>
      </div>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,12rem),1fr))] gap-x-3 *:mt-3">
        <SelectField
          label="They come by"
          value={from}
          options={[
            { value: 'link', label: 'the link' },
            { value: 'file', label: 'your site' },
          ]}
          onChange={take}
        />
        <SelectField
          label="They have"
          value={device}
          options={devices.map(({ id, name }) => ({
            value: id,
            label: id === 'unknown' ? 'No answer' : name,
          }))}
          onChange={choose}
        />
      </div>
      <div className="preview mt-4 overflow-hidden rounded-card border border-line-strong bg-paper">
        {from === 'link' ? (
          <div className="px-4">
            <PreparedNotice says={claim} />
          </div>
        ) : (
          <OrganisationBand preset={preset} />
        )}
        <div className="p-4">
          <p className="h3">Which app do you use?</p>
          <AppChoices
            name="preview-app"
            value={app}
            onChange={chooseApp}
            shown={offered.slice(0, FIRST)}
            best={best}
            preset={claim}
            today={today}
            cloud={preset.cloud ?? 'worldwide'}
          />
          {offered.length > FIRST ? <p className="small mt-3">and {offered.length - FIRST} more</p> : null}
          {offered.length === 0 ? <NoneForDevice device={place.device} preset={claim} /> : null}
          {preset.notOffered.length === 0 && preset.closedWays === undefined ? null : (
            <NotOfferedList preset={claim} />
          )}
          <div className="mt-4 border-t border-line pt-3">
            <PresetHelp preset={claim} />
          </div>
        </div>
      </div>
    </section>
  )
}

/** The preset as a link has it: without the logo, and everything in it marked. */
function asClaim({ logo: _logo, ...preset }: Preset): Preset {
  const { notOffered, closedWays, only } = preset
  const mark = { claimed: true } as const
  return {
    ...preset,
    ...mark,
    claimedFirst: preset.first,
    notOffered: notOffered.map((row) => ({ ...row, ...mark })),
    ...(only === undefined ? {} : { only: { ...only, ...mark } }),
    ...(closedWays === undefined ? {} : { closedWays: closedWays.map((row) => ({ ...row, ...mark })) }),
  }
}
