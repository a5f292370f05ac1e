import type { WayId } from './app.ts'
import type { Protocol } from './clouds.ts'
import type { LeftOut, Preset } from './preset.ts'
import { ways } from './ways.ts'

/** The protocols that nothing an organisation offers has a use for, with the first of its reasons. */
export function closedProtocols({ closedWays = [] }: Preset): Readonly<Partial<Record<Protocol, LeftOut>>> {
  const users = (protocol: Protocol) =>
    (Object.keys(ways) as WayId[]).filter((way) => ways[way].protocols.includes(protocol))
  const rows = (['imap', 'pop', 'smtp'] as const).flatMap((protocol) => {
    const by = users(protocol).map((way) => closedWays.find((row) => row.way === way))
    const [first] = by
    return first === undefined || by.includes(undefined) ? [] : [[protocol, first]]
  })
  return Object.fromEntries(rows) as Partial<Record<Protocol, LeftOut>>
}
