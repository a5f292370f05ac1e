import { contrast, parseHex, toHex, type Colour } from './colour.ts'
import { fromOklch, toOklch } from './oklch.ts'

/** The least contrast that a colour has with any of these grounds. */
export const leastContrast = (colour: Colour, grounds: readonly Colour[]): number =>
  Math.min(...grounds.map((ground) => contrast(colour, ground)))

const STEP = 0.005

/**
 * The colour of the same hue, only as much lighter or darker as it takes to stand out from every ground;
 * itself where it does already.
 */
export function nearestWith(least: number, colour: Colour, grounds: readonly Colour[]): string {
  if (leastContrast(colour, grounds) >= least) return toHex(colour)
  const { lightness, chroma, hue } = toOklch(colour)
  for (let away = STEP; away <= 1; away += STEP) {
    for (const next of [lightness - away, lightness + away]) {
      const tried = toHex(fromOklch({ lightness: Math.min(1, Math.max(0, next)), chroma, hue }))
      // What is written, rounded to a byte, is what has to stand out.
      const seen = parseHex(tried)
      if (seen !== undefined && leastContrast(seen, grounds) >= least) return tried
    }
  }
  // Black or white stands out from any grounds that are all light or all dark.
  return leastContrast([0, 0, 0], grounds) > leastContrast([1, 1, 1], grounds) ? '#000000' : '#ffffff'
}
