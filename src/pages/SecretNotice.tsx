import { secretWords, type SecretKind } from '#content/secret-words.ts'
import { fillText } from '#content/filled.ts'
import type { Slots } from '#content/slots.ts'
import { Notice } from '#ui/Notice.tsx'
import { blankedSentence } from './reading-words.ts'
import { Rich } from './Rich.tsx'

type SecretNoticeProps = { blanked: readonly SecretKind[]; slots: Slots }

/** Says what was blanked in the field, and what its owner should do about it now. */
export const SecretNotice = ({ blanked, slots }: SecretNoticeProps) =>
  blanked.length === 0 ? null : (
    <Notice kind="problem" title={blankedSentence(blanked)}>
      Nobody else should see it, so it is not kept here either.
      <ul className="bullets">
        {blanked.map((kind) => (
          <li key={kind}>
            <Rich text={fillText(secretWords[kind].then, slots)} />
          </li>
        ))}
      </ul>
    </Notice>
  )
