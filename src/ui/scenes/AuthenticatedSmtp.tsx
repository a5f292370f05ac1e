import { Bars, Count, Pointer, Target } from './parts.tsx'

/** The box Authenticated SMTP is 1, Save changes is 2. */
export function AuthenticatedSmtp() {
  return (
    <>
      <Bars
        at={[
          [14, 38, 60],
          [14, 58, 72],
          [14, 78, 54],
          [131, 59, 92],
          [131, 77, 74],
          [131, 95, 84],
        ]}
      />
      <path className="l2" d="M98.5 22v149" />
      <text className="d" x="112" y="44">
        Manage email apps
      </text>
      {[56, 74, 92].map((y) => (
        <rect key={y} className="o" x="112" y={y} width="11" height="11" rx="2" />
      ))}
      <Target x={105} y={108} width={148} height={25} />
      <rect className="hf" x="112" y="114.5" width="12" height="12" rx="2" />
      <path className="hs" d="m114.5 120.5 2.5 2.7 4.5-5.2" />
      <text className="ht" x="131" y="125">
        Authenticated SMTP
      </text>
      <rect className="hf" x="112" y="141" width="96" height="23" rx="4" />
      <text className="hw" x="121" y="156.5">
        Save changes
      </text>
      <Count x={253} y={108} n={1} />
      <Count x={222} y={152.5} n={2} />
      <Pointer x={200} y={155} />
    </>
  )
}
