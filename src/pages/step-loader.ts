import type { ComponentType } from 'react'
import type { LoaderFunctionArgs } from 'react-router'
import type { App } from '#content/app.ts'
import type { AppEntry } from '#content/app-entry.ts'
import { noPreset, type Preset } from '#content/preset.ts'
import type { RoutedWay } from '#content/route.ts'
import { chosenApp } from '#flow/chosen-app.ts'
import { parseQuery } from '#flow/query.ts'
import { given } from '#lib/given.ts'
import { presetNow } from '#lookup/preset.ts'
import { routedFor } from './routed-for.ts'
import { today } from './today.ts'
import type { CurrentJourney } from './use-journey.ts'

export type StepData = {
  preset: Preset
  app?: App
  /** Its way with the route that fits, where it only has a form. */
  routed?: RoutedWay
  /** The apps to choose from, in the step that asks for one. */
  list?: readonly AppEntry[]
  /** What shows the guide, where there is one. Not by Suspense, which would hold the steps back. */
  GuideView?: ComponentType<{ current: CurrentJourney }>
}

/** Brings what the answers are judged by: the preset, and the file of the chosen app. */
export async function stepLoader(
  { request }: Pick<LoaderFunctionArgs, 'request'>,
  step?: string,
): Promise<StepData> {
  const preset = import.meta.env.SSR ? noPreset : (await presetNow()).preset
  const { raw } = parseQuery(new URL(request.url).search)
  const id = chosenApp(raw, { preset, today: today() }, await listFor(preset))
  const app = id === undefined ? undefined : await (await import('#content/load-app.ts')).loadApp(id)
  return given({
    preset,
    app,
    routed: app === undefined ? undefined : await routedFor(raw, { today: today(), preset, app }),
    list: step === 'app' ? await (await import('#content/device-list.ts')).deviceList(raw.device) : undefined,
    GuideView:
      step === 'guide' && app !== undefined ? (await import('./GuideView.tsx')).GuideView : undefined,
  })
}

/** An organisation’s own order needs the whole list; ours does not. */
export const listFor = async (preset: Preset): Promise<readonly AppEntry[]> =>
  preset.first.length + preset.notOffered.length === 0 ? [] : (await import('#content/app-list.ts')).apps
