import { Bars, Pointer, Target } from './parts.tsx'

/** The sign-in field is marked. */
export function SignIn() {
  return (
    <>
      <rect className="o" x="64" y="34" width="176" height="124" rx="5" />
      <Bars at={[[80, 46, 44]]} />
      <text className="d big" x="80" y="74">
        Sign in
      </text>
      <Target x={80} y={84} width={144} height={28} />
      <text className="ht" x="89" y="102">
        admin@contoso.com
      </text>
      <rect className="o" x="166" y="124" width="58" height="22" rx="3" />
      <Bars at={[[180, 132, 30]]} />
      <Pointer x={206} y={103} />
    </>
  )
}
