import type { Accent } from './accent.ts'
import type { WayId } from './app.ts'
import type { AppId } from './app-ids.ts'
import type { CloudId } from './clouds.ts'

/** What an organisation does not offer, with the words its people read. `claimed`: only a link says so. */
export type LeftOut = { reason: string; claimed?: true }

/**
 * What whoever deploys the wizard, or makes a link to it, may set beforehand. It narrows and names; it has
 * no place for a host, a port, a file or a script.
 */
export type Preset = {
  organisation?: string
  /** Domain of the organisation's addresses, offered as a hint. */
  domain?: string
  cloud?: CloudId
  support?: { email?: string; phone?: string; page?: string }
  /** Apps to offer before the others. */
  first: readonly AppId[]
  /** Those of `first` that only a link puts there. */
  claimedFirst?: readonly AppId[]
  /** Apps this organisation does not offer. Where `only` is set, all others are among them. */
  notOffered: readonly (LeftOut & { app: AppId })[]
  /** Nothing but these apps is offered. */
  only?: LeftOut & { apps: readonly AppId[] }
  /** Ways to connect that this organisation does not offer. */
  closedWays?: readonly (LeftOut & { way: WayId })[]
  /** A small picture as a `data:` address. In the file beside the app only. */
  logo?: string
  accent?: Accent
  /** A few plain sentences for its people. */
  note?: string
  /** Who it is from, and what that one looks like, is what a link says: anybody’s text. */
  claimed?: true
}

export const noPreset: Preset = { first: [], notOffered: [] }
