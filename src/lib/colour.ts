/** A colour of a screen: red, green and blue from 0 to 1, as sRGB encodes them. */
export type Colour = readonly [red: number, green: number, blue: number]

const HEX = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/iu

/** Reads `#00529b`; undefined for anything else. */
export function parseHex(text: string): Colour | undefined {
  const found = HEX.exec(text)
  if (found === null) return undefined
  const [, red = '', green = '', blue = ''] = found
  return [part(red), part(green), part(blue)]
}

const part = (hex: string) => Number.parseInt(hex, 16) / 255

/** Writes `#00529b`. What a screen cannot show is cut to what it can. */
export const toHex = (colour: Colour): string =>
  `#${colour.map((value) => byte(value).toString(16).padStart(2, '0')).join('')}`

const byte = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 255)

/** Light of one part, as screens emit it (IEC 61966-2-1). */
export const linear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4

/** The other way round. */
export const encoded = (value: number): number =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055

const luminance = ([red, green, blue]: Colour): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)

/** Contrast of two colours, from 1 to 21 (WCAG 2.2, definition of contrast ratio). */
export function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}
