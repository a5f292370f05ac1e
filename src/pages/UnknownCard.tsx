import { fillText } from '#content/filled.ts'
import { pasteInstead, unknownTitles, unknownWords } from '#content/unknown-words.ts'
import type { Unknown } from '#diagnose/unknown.ts'
import { Icon } from '#ui/Icon.tsx'
import { InPage } from './InPage.tsx'
import { Rich } from './Rich.tsx'
import type { FixContext } from './use-fix-context.ts'

type UnknownCardProps = {
  unknown: Unknown
  context: FixContext
  id: string
}

/** Honest about what was not recognised: why, what to paste instead, and the questions. */
export const UnknownCard = ({ unknown: { because, code }, context: { slots }, id }: UnknownCardProps) => (
  <section className="verdict" aria-labelledby={id}>
    <div className="verdict-h">
      <p className="caption">
        <Icon name="info" />
        Not an error we know
      </p>
      <h2 id={id} tabIndex={-1}>
        {unknownTitles[because]}
      </h2>
    </div>
    <div className="verdict-b">
      <p>
        <Rich text={fillText(unknownWords[because], slots)} />
        {code === undefined ? null : (
          <>
            {' '}
            The code: <code>{code}</code>.
          </>
        )}
      </p>
      <div>
        <p className="font-semibold">What helps most</p>
        <ul className="bullets">
          {pasteInstead.map((sentence, at) => (
            <li key={at}>
              <Rich text={fillText(sentence, slots)} />
            </li>
          ))}
        </ul>
      </div>
      <p>
        Nothing of the kind? <InPage to="#triage" label="Answer a few questions instead" />.
      </p>
    </div>
  </section>
)
