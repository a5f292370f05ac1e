import type { AppEntry } from './app-entry.ts'
import type { Preset } from './preset.ts'

/** Whether a preset leaves nobody a way to connect: each app that it leaves can only use ways that it closes. */
export function nothingLeft(
  { notOffered, closedWays = [], cloud }: Preset,
  list: readonly AppEntry[],
): boolean {
  const hidden = new Set(notOffered.map(({ app }) => app))
  const closed = new Set(closedWays.map(({ way }) => way))
  return !list.some(
    ({ id, ways, clouds }) =>
      !hidden.has(id) &&
      ways.some(
        (way) => !closed.has(way) && (cloud === undefined || clouds?.[way]?.includes(cloud) !== false),
      ),
  )
}
