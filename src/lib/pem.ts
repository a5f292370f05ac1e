export type PemBlock = {
  /** All of it, as it stood. */
  text: string
  /** `CERTIFICATE`, `PRIVATE KEY` and so on. */
  label: string
  /** Of the older, encrypted keys: `Proc-Type: 4,ENCRYPTED`. */
  headers: string
  /** Undefined where what stands between the lines is no Base64. */
  der: Uint8Array<ArrayBuffer> | undefined
}

// RFC 7468, section 2. What stands before, between and after the blocks is for people.
const BLOCK = /-----BEGIN ([A-Z\d ]+)-----([^-]*(?:-(?!----)[^-]*)*)-----END \1-----/gu

/** The blocks in a text, in their order: certificates and keys as most programs write them. */
export const pemBlocks = (text: string): PemBlock[] =>
  [...text.matchAll(BLOCK)].map(([whole, label = '', body = '']) => {
    const headers = /^(?:[ \t]*[\w-]+:.*\r?\n|[ \t]*\r?\n)+/u.exec(body)?.[0] ?? ''
    return { text: whole, label, headers: headers.trim(), der: fromBase64(body.slice(headers.length)) }
  })

/** One block, with lines of 64 characters and one at its end. */
export function pemText(label: string, der: Uint8Array): string {
  // One by one: as many arguments as a large file has octets are too many.
  const base64 = btoa(Array.from(der, (octet) => String.fromCharCode(octet)).join(''))
  return `-----BEGIN ${label}-----\n${base64.replace(/(.{64})(?=.)/gu, '$1\n')}\n-----END ${label}-----\n`
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text.replaceAll(/\s/gu, '')), (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}
