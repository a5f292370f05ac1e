import type { Guide, GuideStep } from '#content/guide.ts'
import { guideWords } from '#content/guide-words.ts'
import { WHO_NAMES } from '#content/who.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Icon } from '#ui/Icon.tsx'
import { Lane } from '#ui/Lane.tsx'
import { Lanes } from '#ui/Lanes.tsx'
import { WhoKey } from '#ui/WhoKey.tsx'
import { WhoLabel } from '#ui/WhoLabel.tsx'
import { Rich } from './Rich.tsx'
import { TokenProgram } from './TokenProgram.tsx'

/** The numbered steps, each with its owner first, and the same way in windows that look different. */
export const GuideSteps = ({ guide }: { guide: Guide }) => (
  <section aria-labelledby="steps">
    <h2 id="steps">{guideWords.steps}</h2>
    <WhoKey labels={WHO_NAMES} className="g-key" />
    {guide.tokenProgram === undefined ? null : <TokenProgram />}
    <StepList steps={guide.steps} />
    {guide.variants.map(({ when, steps }, at) => (
      <Disclosure key={at} summary={<Rich text={when} />}>
        <StepList steps={steps} />
      </Disclosure>
    ))}
    <section className="next-up">
      <h3>{guideWords.next}</h3>
      <p>
        <Rich text={guide.next} />
      </p>
    </section>
  </section>
)

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
