import { Fragment, useId } from 'react'
import { codeParts } from './code-line.ts'
import { CopyButton } from './CopyButton.tsx'
import { words } from './words.ts'

type CodePlateProps = {
  title: string
  code: string
  /** What is copied, as announced: "PowerShell script". */
  label: string
  /** Of the title in the page's outline. */
  level?: 2 | 3 | 4 | undefined
}

/** More lines than this are a file: on a phone they would push all that follows out of reach. */
const LONG = 60

/** Something to paste into a window, whole. Long lines wrap; nothing scrolls sideways. A file scrolls inside. */
export function CodePlate({ title, code, label, level = 3 }: CodePlateProps) {
  const id = useId()
  const Title = `h${level}` as const
  const lines = code.split('\n')
  const scrolls = lines.length > LONG ? ({ tabIndex: 0, role: 'group', 'aria-label': title } as const) : {}
  return (
    <section className="plate code" aria-labelledby={`${id}t`}>
      <div className="code-h">
        <Title id={`${id}t`}>{title}</Title>
        <CopyButton text={code} label={label} kind="plain" shownIn={id}>
          {words.copyAll}
        </CopyButton>
      </div>
      {/* What scrolls must scroll by the keys, too. Not a landmark: the plate around it is one of that name. */}
      <pre dir="ltr" {...scrolls}>
        <code id={id}>
          {lines.map((line, at) => (
            <Fragment key={at}>
              {at > 0 && '\n'}
              {codeParts(line).map(({ kind, text }, part) => (
                <span key={part} className={kind}>
                  {text}
                </span>
              ))}
            </Fragment>
          ))}
        </code>
      </pre>
    </section>
  )
}
