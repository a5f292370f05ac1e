import { presetWords } from '#content/preset-words.ts'
import { imageKind } from '#lib/image-kind.ts'

/** Enough for a logo of 400 pixels, and not a burden to every page. Octets. */
export const LOGO_OCTETS = 32_000
/** A few octets can unpack into a picture that fills the memory of a phone. */
const LOGO_PIXELS = 1024

const DATA = /^data:(image\/[a-z]+);base64,([A-Za-z0-9+/]+={0,2})$/u

/** What is wrong with a logo, by the picture itself and not by what it calls itself. */
export function logoProblem(text: string): string | undefined {
  const { kind, size, pixels } = presetWords.logo
  // Four letters for three octets, and room for what stands before them.
  if (text.length > (LOGO_OCTETS * 4) / 3 + 40) return size(LOGO_OCTETS)
  const [, type, base64] = DATA.exec(text) ?? []
  const octets = base64 === undefined ? undefined : decoded(base64)
  const picture = octets && imageKind(octets)
  if (octets === undefined || picture === undefined || picture.type !== type) return kind
  if (octets.length > LOGO_OCTETS) return size(LOGO_OCTETS)
  const { width, height } = picture
  if (width === 0 || height === 0) return kind
  return width > LOGO_PIXELS || height > LOGO_PIXELS ? pixels(LOGO_PIXELS) : undefined
}

function decoded(base64: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  } catch {
    return undefined
  }
}
