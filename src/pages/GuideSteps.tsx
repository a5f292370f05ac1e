import type { Guide } from '#content/guide.ts'
import { guideWords } from '#content/guide-words.ts'
import { WHO_NAMES } from '#content/who.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { WhoKey } from '#ui/WhoKey.tsx'
import { later } from './later.tsx'
import { Rich } from './Rich.tsx'
import { StepList } from './StepList.tsx'

// Few apps need it.
const TokenProgram = later(
  async () => (await import('./TokenProgram.tsx')).TokenProgram,
  'The choice of the program that fetches your tokens did not load.',
)

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
