import { Icon } from './Icon.tsx'
import type { IconName } from './icon-paths.ts'
import { useCopy } from './use-copy.ts'
import { words } from './words.ts'

type CopyButtonProps = {
  text: string
  /** On the button: "Copy message". */
  children: string
  /** What is copied, for the announcement: "Message". */
  label: string
  /** `plain` is for plates. */
  kind?: 'primary' | 'secondary' | 'plain' | undefined
  icon?: IconName | undefined
  spoken?: string | undefined
  /** Id of the element that shows the text; selected when copying fails. */
  shownIn?: string | undefined
}

const classes = { primary: 'btn sm', secondary: 'btn sec sm', plain: 'btn plain sm' }

/** A button that copies a text shown elsewhere, and says so on itself without changing its width. */
export function CopyButton({ children, kind = 'secondary', icon = 'copy', ...what }: CopyButtonProps) {
  const [state, copy] = useCopy(what)
  const failed = what.shownIn === undefined ? words.notCopied : words.pressCopy
  const off = state === 'rest' ? undefined : true
  return (
    <button type="button" className={`${classes[kind]} needs-script`} onClick={() => void copy()}>
      <span className="swap">
        <span data-off={off}>
          <Icon name={icon} />
          {children}
        </span>
        {off && (
          <span>
            {state === 'copied' && <Icon name="tick" />}
            {state === 'copied' ? words.copied : failed}
          </span>
        )}
      </span>
    </button>
  )
}
