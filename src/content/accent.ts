import { contrast, parseHex, type Colour } from '#lib/colour.ts'
import { leastContrast, nearestWith } from '#lib/nearest-contrast.ts'

/** A colour of an organisation, once for each theme: none stands out from white and from black. */
export type Accent = { light: string; dark: string }

/** WCAG 2.2, 1.4.3: of text, and so of anything that a word may stand on or be. */
const LEAST = 4.5

/** What it stands on: paper, surface and sunken of src/app/tokens.css. A test holds that they are the same. */
export const grounds: Record<keyof Accent, readonly string[]> = {
  light: ['#f5f7f9', '#ffffff', '#eaeef1'],
  dark: ['#0d161c', '#141f26', '#081015'],
}

export type AccentJudged = { ratio: number; passes: boolean; nearest: string }

/** How far a colour stands out in a theme, and the nearest that does. Undefined for what is no `#rrggbb`. */
export function judgeAccent(text: string, theme: keyof Accent): AccentJudged | undefined {
  const colour = parseHex(text)
  if (colour === undefined) return undefined
  const below = coloursOf(theme)
  // The text on it is white or black, whichever is easier to read.
  const ratio = Math.min(leastContrast(colour, below), contrast(colour, textOn(colour)))
  return { ratio, passes: ratio >= LEAST, nearest: nearestWith(LEAST, colour, below) }
}

const coloursOf = (theme: keyof Accent): readonly Colour[] =>
  grounds[theme].map(parseHex).filter((colour) => colour !== undefined)

const WHITE: Colour = [1, 1, 1]
const BLACK: Colour = [0, 0, 0]

const textOn = (colour: Colour): Colour =>
  contrast(colour, WHITE) >= contrast(colour, BLACK) ? WHITE : BLACK

/** The text that can be read on an accent. */
export const onAccent = (text: string): '#ffffff' | '#000000' => {
  const colour = parseHex(text)
  return colour !== undefined && textOn(colour) === BLACK ? '#000000' : '#ffffff'
}
