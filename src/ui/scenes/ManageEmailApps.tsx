import { Bars, Count, Pointer, Target } from './parts.tsx'

/** In the pane of the user, the tab Mail is 1 and the link Manage email apps is 2. */
export function ManageEmailApps({ name }: { name: string }) {
  return (
    <>
      <Bars
        at={[
          [14, 38, 60],
          [14, 58, 72],
          [14, 78, 54],
          [14, 98, 66],
          [14, 118, 58],
          [112, 64, 40],
          [166, 64, 36],
          [112, 116, 88],
        ]}
      />
      <path className="l2" d="M98.5 22v149" />
      <text className="d big" x="112" y="46">
        {name}
      </text>
      <Target x={214} y={56} width={42} height={22} />
      <text className="ht" x="222" y="71">
        Mail
      </text>
      <path className="l" d="M98 84h205" />
      <text className="d" x="112" y="106">
        Email apps
      </text>
      <Target x={107} y={130} width={128} height={26} />
      <text className="ht" x="115" y="147">
        Manage email apps
      </text>
      <Count x={256} y={56} n={1} />
      <Count x={107} y={130} n={2} />
      <Pointer x={222} y={147} />
    </>
  )
}
