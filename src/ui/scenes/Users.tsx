import { Bars, Count, Pointer, Target } from './parts.tsx'

/** Users is 1, Active users below it is 2. */
export function Users() {
  return (
    <>
      <path className="l" d="M116.5 22v149" />
      <Bars at={[[14, 34, 50]]} />
      <Target x={8} y={50} width={92} height={24} />
      <text className="ht" x="16" y="66">
        Users
      </text>
      <path className="l2" d="m80 60 4 4 4-4" />
      <Target x={18} y={82} width={90} height={24} />
      <text className="ht" x="26" y="98">
        Active users
      </text>
      <Bars
        at={[
          [26, 118, 58],
          [26, 134, 46],
          [14, 154, 42],
          [134, 36, 92],
          [134, 62, 150],
          [134, 82, 132],
          [134, 102, 152],
          [134, 122, 122],
          [134, 142, 142],
        ]}
      />
      <Count x={100} y={50} n={1} />
      <Count x={108} y={82} n={2} />
      <Pointer x={92} y={97} />
    </>
  )
}
