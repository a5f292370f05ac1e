import type { Who } from './who.ts'

const outlines: Record<Who, string> = {
  you: 'M10 1.2a8.8 8.8 0 0 1 0 17.6a8.8 8.8 0 0 1 0-17.6z',
  admin: 'M2 2h16v16H2z',
  app: 'M10 .9 19.1 10 10 19.1.9 10z',
}

type PaperMarkProps = {
  who: Who
  /** Of the step; none in the key. */
  number?: number | undefined
}

/** Who acts, as an outline for paper in black and white. In a list of steps it stands in `.w`. */
export function PaperMark({ who, number }: PaperMarkProps) {
  const shape = (
    <svg className="ps" viewBox="0 0 20 20" aria-hidden="true">
      <path d={outlines[who]} />
    </svg>
  )
  if (number === undefined) return shape
  return (
    <span className="w">
      {shape}
      <b className={number > 9 ? 'two' : undefined}>{number}</b>
    </span>
  )
}
