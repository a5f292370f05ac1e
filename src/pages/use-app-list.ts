import { useEffect, useState } from 'react'
import type { AppEntry } from '#content/app-entry.ts'
import type { AppWords } from '#content/app-words.ts'
import type { Preset } from '#content/preset.ts'
import type { World } from '#flow/answers.ts'
import { findApps } from '#flow/app-search.ts'
import { openWays } from '#flow/app-state.ts'
import { bestApp, offeredApps, type Place } from '#flow/chosen-app.ts'
import { recommendedBy } from './recommended-by.ts'
import { narrowedList } from './step-loader.ts'

/** As many as one takes in at a glance; the others come on request. */
const FIRST = 3

type Asked = {
  /** The apps for the device. */
  list: readonly AppEntry[]
  place: Place
  world: World
  chosen: string | undefined
}

/** The apps that are offered to somebody, and those that they search for. */
export function useAppList({ list, place, world, chosen }: Asked) {
  const { preset } = world
  const [text, type] = useState('')
  // The whole list and the words to search by come when somebody searches.
  const [more, setMore] = useState<{ apps: readonly AppEntry[]; words: AppWords }>({ apps: list, words: {} })
  const [all, showAll] = useState(false)
  const fits = offeredApps(list, place, world)
  const none = list.length > 0 && !fits.some((app) => openWays(app, world.today, place.cloud).length > 0)
  // One that can only use what is closed leads nowhere on its own.
  const offered = none ? [] : fits
  // Then those for other devices are offered.
  useEffect(() => {
    if (none) void everything(preset).then(setMore)
  }, [none, preset])
  const { apps, words } = more
  const bestId = bestApp(place, world, list)
  const best = none ? undefined : apps.find(({ id }) => id === bestId)
  const here = findApps(text, offered, words)
  // A printer’s name typed at “Windows” is a printer all the same.
  const anywhere = offeredApps(apps, { cloud: place.cloud }, world)
  const hits = here.length > 0 ? here : findApps(text, anywhere, words)
  // What fits everything has the plain settings.
  const found = hits.length > 0 ? hits : anywhere.filter(({ fitsAny }) => fitsAny)
  const few = text === '' && !all
  const shown = few ? found.filter(({ id }, at) => at < FIRST || id === chosen) : found
  return {
    text,
    type,
    /** Whether nothing that is offered for the device has a way that is open. */
    none,
    best,
    /** Who recommends the first of them, if anybody does. */
    recommender: offered[0] && recommendedBy(offered[0].id, preset),
    count: none ? anywhere.length : offered.length,
    hits: hits.length,
    shown,
    /** How many more come on request. */
    further: few ? found.length - shown.length : 0,
    entry: chosen === 'unknown' ? best : apps.find(({ id }) => id === chosen),
    search: () => void everything(preset).then(setMore),
    showAll: () => showAll(true),
  }
}

async function everything(preset: Preset) {
  const [{ apps }, { appWords: words }] = await Promise.all([
    import('#content/app-list.ts'),
    import('#content/app-words.ts'),
  ])
  return { apps: await narrowedList(apps, preset), words }
}
