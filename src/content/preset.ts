import type { AppId } from './app-ids.ts'
import type { CloudId } from './clouds.ts'

/**
 * What whoever deploys the wizard may set beforehand. It narrows and names; it has no place for a
 * host, a port, a file or a script.
 */
export type Preset = {
  organisation?: string
  /** Domain of the organisation's addresses, offered as a hint. */
  domain?: string
  cloud?: CloudId
  support?: { email?: string; phone?: string; page?: string }
  /** Apps to offer before the others. */
  first: readonly AppId[]
  /** Apps this organisation does not offer, with the words its people read. */
  notOffered: readonly { app: AppId; reason: string }[]
}

export const noPreset: Preset = { first: [], notOffered: [] }
