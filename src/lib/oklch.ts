import { encoded, linear, type Colour } from './colour.ts'

/** Lightness from 0 to 1, chroma, and hue in radians: equal steps look equal (bottosson.github.io/posts/oklab). */
export type Oklch = { lightness: number; chroma: number; hue: number }

export function toOklch(colour: Colour): Oklch {
  const [red, green, blue] = [linear(colour[0]), linear(colour[1]), linear(colour[2])]
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  const a = 1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short
  const b = 0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short
  return {
    lightness: 0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    chroma: Math.hypot(a, b),
    hue: Math.atan2(b, a),
  }
}

/** The colour, with as much of its chroma as a screen can show. */
export function fromOklch({ lightness, chroma, hue }: Oklch): Colour {
  let [least, most] = [0, chroma]
  if (shows(at(lightness, chroma, hue))) return at(lightness, chroma, hue)
  // Half a dozen halvings are finer than the steps of a screen.
  for (let tries = 0; tries < 12; tries += 1) {
    const middle = (least + most) / 2
    if (shows(at(lightness, middle, hue))) least = middle
    else most = middle
  }
  return at(lightness, least, hue)
}

function at(lightness: number, chroma: number, hue: number): Colour {
  const a = chroma * Math.cos(hue)
  const b = chroma * Math.sin(hue)
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    encoded(4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short),
    encoded(-1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short),
    encoded(-0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short),
  ]
}

const shows = (colour: Colour) => colour.every((value) => value >= -0.0005 && value <= 1.0005)
