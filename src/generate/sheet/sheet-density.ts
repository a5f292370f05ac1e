import { plainText, type Filled } from '#content/filled.ts'
import type { Guide, GuideSettings, GuideStep } from '#content/guide.ts'

/** Type of steps and of their small print in mm, and the room around a step and a row of the table. */
type Density = {
  name: string
  step: number
  small: number
  pad: number
  row: number
  around: number
  /** The small print follows the title in its line. */ runIn?: true
  /** The room that narrower margins give, and what the text of a step gains. */ more?: {
    width: number
    height: number
  }
}

/** Of narrow margins, without the list of sources: for the forms of devices, with up to sixteen steps. */
export const CLOSEST = 'c5'

const POINT = 0.3528

/** The classes of `sheetCss`, the roomiest first. `around`: all that is on every sheet, measured in Chromium. */
const densities: readonly Density[] = [
  { name: '', step: 10.5, small: 9, pad: 2.2, row: 2.6, around: 115 },
  { name: 'c1', step: 10, small: 8.5, pad: 1.2, row: 1.8, around: 95 },
  { name: 'c2', step: 9, small: 8, pad: 0.9, row: 1.2, around: 85 },
  { name: 'c3', step: 8.5, small: 7.5, pad: 0.6, row: 0.9, around: 82, runIn: true },
  { name: 'c4', step: 8, small: 7.2, pad: 0.4, row: 0.7, around: 79, runIn: true },
  {
    name: CLOSEST,
    step: 8.1,
    small: 7.5,
    pad: 0.4,
    row: 0.6,
    around: 72,
    runIn: true,
    more: { width: 20, height: 14 },
  },
]
/** Where two pages are needed anyway, they need not be crowded. */
const TWO_PAGES = 'c1'

/** The height of US Letter between the margins, less what the fonts of another computer may add. */
const HEIGHT = 240
/** Of the text of a step, of a line across the page, and how wide a letter is in its own size. */
const STEP_WIDTH = 156
const LINE_WIDTH = 176
const LETTER = 0.5
const LEAST_STEP = 6.6
/** As many letters of a server as a line of its column has. */
const SERVER_LETTERS = 24
/** As many as an address or a name mostly has. */
const OWN_LETTERS = 28

/**
 * How close the lines of a sheet have to stand to fit on one page of either paper: a class of `sheetCss`. Counted,
 * as nothing here can measure; a test prints the sheets of all apps.
 */
export function sheetDensity(guide: Guide): string {
  const sizes = sizesOf(guide)
  const fits = (density: Density) => height(sizes, density) <= HEIGHT + (density.more?.height ?? 0)
  return densities.find(fits)?.name ?? TWO_PAGES
}

type Sizes = {
  steps: readonly (readonly [number, number])[]
  lines: readonly number[]
  rows: readonly number[]
}

const sizesOf = ({ steps, settings, needs, warnings }: Guide): Sizes => ({
  steps: steps.map(stepSizes),
  lines: [...(needs === undefined ? [] : [needs]), ...warnings.map(({ text }) => text)].map(length),
  rows: settings.map(rowHeight),
})

/** Of a row without the room around it: its server, which may stand there in words, and the name for it. */
const rowHeight = ({ host, user }: GuideSettings): number =>
  Math.max(9.6, Math.ceil(host.length / SERVER_LETTERS) * 5.4) + (user === undefined ? 0 : 5)

const stepSizes = ({ title, text = [], note = [] }: GuideStep) =>
  [length(title) + 'Your app: '.length, length(text) + length(note)] as const

/** A person's own values count the same whatever they are, so that the sheets of one app look the same. */
const length = (text: Filled) =>
  plainText(text.filter((part) => !isValue(part))).length + OWN_LETTERS * text.filter(isValue).length

const isValue = (part: Filled[number]) => typeof part === 'object' && 'shown' in part && part.known

function height(
  { steps, lines: extra, rows }: Sizes,
  { step, small, pad, row, around, runIn, more }: Density,
): number {
  const [large, tiny] = [step * POINT, small * POINT]
  const linesOf = (letters: number, size: number, usual: number) =>
    Math.ceil((letters * LETTER * size) / (usual + (more?.width ?? 0)))
  const ofSteps = steps.map(([title, text]) => {
    const lines = runIn
      ? linesOf(title + (text * tiny) / large, large, STEP_WIDTH) * large * 1.25
      : linesOf(title, large, STEP_WIDTH) * large * 1.4 + linesOf(text, tiny, STEP_WIDTH) * tiny * 1.3
    return Math.max(LEAST_STEP, lines) + 2 * pad
  })
  const ofLines = extra.map((letters) => linesOf(letters, tiny, LINE_WIDTH) * tiny * 1.4 + 2)
  const ofTable = rows.map((each) => each + 2 * row)
  return around + [8, ...ofTable, ...ofSteps, ...ofLines].reduce((sum, each) => sum + each, 0)
}
