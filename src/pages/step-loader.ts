import type { ComponentType } from 'react'
import type { LoaderFunctionArgs } from 'react-router'
import type { App } from '#content/app.ts'
import type { AppEntry } from '#content/app-entry.ts'
import type { Preset } from '#content/preset.ts'
import type { RoutedWay } from '#content/route.ts'
import type { Raw } from '#flow/answers.ts'
import { chosenApp } from '#flow/chosen-app.ts'
import { parseQuery } from '#flow/query.ts'
import { given } from '#lib/given.ts'
import { presetHere } from './preset-here.ts'
import { routedFor } from './routed-for.ts'
import { today } from './today.ts'
import type { CurrentJourney } from './use-journey.ts'
import type { LinkPreset } from './with-link.ts'

export type StepData = {
  preset: Preset
  /** What the link prepared. */
  link?: LinkPreset
  /** Says whose presets these are, where there are any. */
  Band?: ComponentType<{ current: CurrentJourney }>
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
  const { preset, link } = await presetHere()
  const { raw } = parseQuery(new URL(request.url).search)
  const app = await appFor(raw, preset)
  return given({
    preset,
    link,
    // It says more than which apps there are.
    Band: Object.keys(preset).length > 2 ? (await import('./PresetBand.tsx')).PresetBand : undefined,
    app,
    routed: app === undefined ? undefined : await routedFor(raw, { today: today(), preset, app }),
    list:
      step === 'app'
        ? await narrowedList(await (await import('#content/device-list.ts')).deviceList(raw.device), preset)
        : undefined,
    GuideView:
      step === 'guide' && app !== undefined ? (await import('./GuideView.tsx')).GuideView : undefined,
  })
}

/** The app that answers lead to, as the organisation offers it. Its own order needs the whole list; ours does not. */
export async function appFor(raw: Raw, preset: Preset): Promise<App | undefined> {
  const world = { preset, today: today() }
  const { closedWays, first, notOffered } = preset
  const list =
    closedWays === undefined && first.length + notOffered.length === 0
      ? []
      : await narrowedList((await import('#content/app-list.ts')).apps, preset)
  const id = chosenApp(raw, world, list)
  const app = id === undefined ? undefined : await (await import('#content/load-app.ts')).loadApp(id)
  return app === undefined || closedWays === undefined
    ? app
    : (await import('#flow/narrowed.ts')).narrowedApp(app, raw, world, list)
}

/** A list of apps without the ways that the organisation closes. */
export async function narrowedList(list: readonly AppEntry[], preset: Preset): Promise<readonly AppEntry[]> {
  if (preset.closedWays === undefined) return list
  const { narrowedEntry } = await import('#flow/narrowed.ts')
  return list.map((entry) => narrowedEntry(entry, preset))
}
