import type { GuideStep } from '#content/guide.ts'
import { guideWords } from '#content/guide-words.ts'
import { WHO_NAMES } from '#content/who.ts'
import { Icon } from '#ui/Icon.tsx'
import { Lane } from '#ui/Lane.tsx'
import { Lanes } from '#ui/Lanes.tsx'
import { WhoLabel } from '#ui/WhoLabel.tsx'
import { Rich } from './Rich.tsx'

/** Numbered steps, each with its owner first. */
export const StepList = ({ steps }: { steps: readonly GuideStep[] }) => (
  <Lanes kind="guide">
    {steps.map(({ who, title, text, note, done }, at) => {
      const before = steps[at - 1]
      return (
        <Lane key={at} who={who} state="plain" number={at + 1} previous={before?.who}>
          <WhoLabel who={who}>{WHO_NAMES[who]}</WhoLabel>
          <h3 className="h3">
            <Rich text={title} />
          </h3>
          {text === undefined ? null : (
            <p>
              <Rich text={text} />
            </p>
          )}
          {note === undefined ? null : (
            <p className="sub">
              <Rich text={note} />
            </p>
          )}
          {done === undefined ? null : (
            <p className="done-t">
              <Icon name="tick" />
              {guideWords.done}
            </p>
          )}
        </Lane>
      )
    })}
  </Lanes>
)
