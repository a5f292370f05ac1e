import { useId } from 'react'
import { HostText } from './HostText.tsx'
import { Icon } from './Icon.tsx'
import { useCopy } from './use-copy.ts'
import { words } from './words.ts'

type CopyCellProps = {
  /** What it is: "SMTP server". The button is named "Copy SMTP server: smtp.office365.com". */
  label: string
  value: string
  kind?: 'port' | undefined
  /** Announced instead of "SMTP server copied". */
  spoken?: string | undefined
  /** See HostText. */
  widest?: string | undefined
}

/** A value on a plate. The whole cell copies it. */
export function CopyCell({ label, value, kind, spoken, widest }: CopyCellProps) {
  const id = useId()
  const [state, copy] = useCopy({ text: value, label, spoken, shownIn: id })
  return (
    <button
      type="button"
      className={kind === 'port' ? 'v port' : 'v'}
      data-state={state}
      aria-label={words.copyValue(label, value)}
      onClick={() => void copy()}
    >
      <code id={id}>
        <HostText value={value} widest={widest} />
      </code>
      <span className="cp needs-script">
        {state !== 'failed' && <Icon name={state === 'copied' ? 'tick' : 'copy'} />}
        {state === 'copied' && words.copied}
        {state === 'failed' && words.pressCopy}
      </span>
    </button>
  )
}
