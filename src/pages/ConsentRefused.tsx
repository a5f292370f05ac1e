import { appNameIfAny } from '#content/app-names.ts'
import type { ConsentRefusal } from '#flow/consent-choice.ts'
import { Notice } from '#ui/Notice.tsx'

const sentence = ({ value, because }: ConsentRefusal): string => {
  switch (because) {
    case 'needs-none':
      return `${appNameIfAny(value) ?? value} was left out: it needs nobody’s approval, as far as we know.`
    case 'unknown':
      return `“${value}” was left out: no app here has this id.`
    case 'cloud':
      return `The cloud “${value}” is none that we know, so the worldwide one is chosen.`
  }
}

/** What of the link could not be taken. */
export const ConsentRefused = ({ refused }: { refused: readonly ConsentRefusal[] }) =>
  refused.length === 0 ? null : (
    <div className="mt-6 max-w-measure">
      <Notice kind="dropped">
        <ul>
          {refused.map((each) => (
            <li key={each.value}>{sentence(each)}</li>
          ))}
        </ul>
      </Notice>
    </div>
  )
