import type { Confidence } from '#content/fact.ts'

export type Place = {
  /**
   * `exchange`: mail comes in at Microsoft, or its programs are sent there. `behind-gateway`: it comes in at
   * somebody else, and as it seems Microsoft has the mailboxes. `none`: nobody takes mail in.
   */
  place: 'exchange' | 'behind-gateway' | 'elsewhere' | 'none' | 'no-domain' | 'unknown'
  sure: Confidence
}

export type Signs = {
  /** MX was answered. */
  asked: boolean
  exists: boolean
  /** Somebody takes mail in. */
  taken: boolean
  /** Microsoft does. */
  here: boolean
  /** Who else does, where that is known. */
  other: 'exchange' | 'gateway' | 'elsewhere' | undefined
  /** Programs are sent to Microsoft for their settings. */
  discovered: boolean
  /** Microsoft may send. */
  maySend: boolean
  /** Microsoft knows the domain. That alone means little: many have only Teams or Office there. */
  organisation: boolean | undefined
}

const at = (place: Place['place'], sure: Confidence): Place => ({ place, sure })

/** Where the mail of a domain is, as far as signs can say. Only somebody inside knows for certain. */
export function mailPlace(signs: Signs): Place {
  const { asked, exists, taken, here, other, discovered, maySend, organisation } = signs
  const signsOf = [discovered, maySend, organisation === true].filter(Boolean).length
  if (!asked) return discovered ? at('exchange', 'likely') : at('unknown', 'unsure')
  if (!exists) return at('no-domain', 'sure')
  // An organisation may filter at Microsoft and have the mailboxes on a server of its own.
  if (here) return at('exchange', discovered ? 'sure' : 'likely')
  // Without MX records mail goes to the address of the domain itself, where hardly anybody takes it in.
  if (!taken) return at('none', 'likely')
  if (other === 'elsewhere') return at('elsewhere', discovered ? 'unsure' : 'likely')
  if (discovered) return at('behind-gateway', 'likely')
  if (signsOf === 2 || (other === 'gateway' && organisation === true)) return at('behind-gateway', 'unsure')
  if (other === 'gateway') return at('unknown', 'unsure')
  return at('elsewhere', organisation === false ? 'likely' : 'unsure')
}
