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

/** Something to paste into a window, whole. Long lines wrap; nothing scrolls sideways. */
export function CodePlate({ title, code, label, level = 3 }: CodePlateProps) {
  const id = useId()
  const Title = `h${level}` as const
  return (
    <section className="plate code" aria-labelledby={`${id}t`}>
      <div className="code-h">
        <Title id={`${id}t`}>{title}</Title>
        <CopyButton text={code} label={label} kind="plain" shownIn={id}>
          {words.copyAll}
        </CopyButton>
      </div>
      <pre dir="ltr">
        <code id={id}>
          {code.split('\n').map((line, at) => (
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
