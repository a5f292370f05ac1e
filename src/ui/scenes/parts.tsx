/** The frame of a browser window, with a bar of 21. */
export function Window() {
  return (
    <>
      <rect className="frame" x=".5" y=".5" width="303" height="171" rx="7.5" />
      <path className="head" d="M1 8a7 7 0 0 1 7-7h288a7 7 0 0 1 7 7v13H1z" />
      <path className="l" d="M1 21.5h302" />
      <Bars at={[[10, 8, 64]]} />
      <circle className="sk" cx="290" cy="11" r="5" />
    </>
  )
}

/** Text that does not matter: grey bars, each with x, y and width. */
export function Bars({ at }: { at: readonly (readonly [x: number, y: number, width: number])[] }) {
  return at.map(([x, y, width]) => (
    <rect key={`${x} ${y}`} className="sk" x={x} y={y} width={width} height="6" rx="3" />
  ))
}

type BoxProps = { x: number; y: number; width: number; height: number }

/** Round the thing to click. */
export function Target(box: BoxProps) {
  return <rect className="hl" {...box} rx="4" />
}

type PointProps = { x: number; y: number }

export function Pointer({ x, y }: PointProps) {
  return (
    <path className="cur" transform={`translate(${x} ${y})`} d="M0 0v15l4-3.6 2.7 6 2.7-1.2-2.7-5.9H12z" />
  )
}

/** First and second, where two things are to be clicked. */
export function Count({ x, y, n }: PointProps & { n: 1 | 2 }) {
  return (
    <>
      <circle className="hf" cx={x} cy={y} r="8" />
      <text className="hw count" x={x} y={y + 4}>
        {n}
      </text>
    </>
  )
}
