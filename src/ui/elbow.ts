import type { Who } from './who.ts'

const lane: Record<Who, number> = { you: 0, admin: 1, app: 2 }

/** The way from the lane of the step before to this one, in a box two lanes wide and one unit high. */
export function elbow(from: Who, to: Who): string {
  const a = lane[from]
  const b = lane[to]
  if (a === b) return `M${a} 0V1`
  const bend = b > a ? 0.3 : -0.3
  return `M${a} 0V.16Q${a} .46 ${a + bend} .46H${b - bend}Q${b} .46 ${b} .76V1`
}
