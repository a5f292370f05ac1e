import { Bars, Pointer, Target } from './parts.tsx'

/** One display name in the list is marked; the circle before it is not. */
export function DisplayName({ name }: { name: string }) {
  return (
    <>
      <path className="l" d="M92.5 22v149M104 54h190M104 78h190M104 110h190M104 134h190" />
      <text x="128" y="45">
        Display name
      </text>
      <Bars
        at={[
          [14, 36, 44],
          [14, 54, 34],
          [20, 72, 54],
          [20, 88, 44],
          [226, 38, 50],
          [128, 63, 58],
          [226, 63, 60],
          [226, 91, 52],
          [128, 119, 48],
          [226, 119, 64],
          [128, 145, 62],
          [226, 145, 56],
        ]}
      />
      {[66, 94, 122, 148].map((y) => (
        <circle key={y} className="sk" cx="115" cy={y} r="4.5" />
      ))}
      <Target x={122} y={81} width={94} height={26} />
      <text className="ht" x="129" y="98">
        {name}
      </text>
      <Pointer x={200} y={99} />
    </>
  )
}
