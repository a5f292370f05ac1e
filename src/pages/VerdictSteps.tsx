import { actorWords } from '#content/actors.ts'
import { fillText } from '#content/filled.ts'
import type { FixStep } from '#content/errors/mail-error.ts'
import type { Slots } from '#content/slots.ts'
import { WhoLabel } from '#ui/WhoLabel.tsx'
import { Rich } from './Rich.tsx'
import { whoOf } from './who-of.ts'

type VerdictStepsProps = { fix: readonly FixStep[]; slots: Slots }

/** The numbered fix: who does what, with the person’s own values. */
export const VerdictSteps = ({ fix, slots }: VerdictStepsProps) => (
  <ol className="verdict-steps">
    {fix.map(({ who, text }, at) => (
      <li key={at}>
        <WhoLabel who={whoOf[who]}>{actorWords[who]}</WhoLabel>
        <p>
          <Rich text={fillText(text, slots)} />
        </p>
      </li>
    ))}
  </ol>
)
