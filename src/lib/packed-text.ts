import { deflateSync, inflateSync } from 'fflate'

/** How the octets before it were written. Both stand in links that were handed out. */
const PLAIN = 'j'
const DEFLATED = 'd'

/** A text as letters, digits, `-` and `_`, which no mail program or chat breaks: the shorter of two ways. */
export function packText(text: string): string {
  const octets = new TextEncoder().encode(text)
  const plain = PLAIN + toBase64Url(octets)
  const deflated = DEFLATED + toBase64Url(deflateSync(octets, { level: 9 }))
  return deflated.length < plain.length ? deflated : plain
}

/** The text again; undefined where it is damaged or would be longer than `most` octets. Never throws. */
export function unpackText(packed: string, most: number): string | undefined {
  try {
    const octets = fromBase64Url(packed.slice(1))
    const way = packed.charAt(0)
    if (way !== PLAIN && way !== DEFLATED) return undefined
    // A little text may unpack into gigabytes. It gets one octet more than it may have, and then no more.
    const text = way === PLAIN ? octets : inflateSync(octets, { out: new Uint8Array(most + 1) })
    return text.length > most ? undefined : new TextDecoder('utf-8', { fatal: true }).decode(text)
  } catch {
    return undefined
  }
}

const toBase64Url = (octets: Uint8Array): string =>
  btoa(Array.from(octets, (octet) => String.fromCharCode(octet)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
