import { useState } from 'react'
import { useLoaderData, useLocation } from 'react-router'
import { maskWords } from '#content/mask-words.ts'
import { noPreset } from '#content/preset.ts'
import { reportWords } from '#content/report-words.ts'
import { mask, withMasks, type Mask } from '#diagnose/mask.ts'
import type { Reading } from '#diagnose/reading.ts'
import { report } from '#diagnose/report.ts'
import { parseQuery } from '#flow/query.ts'
import { genericSlots } from '#flow/slots.ts'
import { tokenSlots } from '#flow/token-slots.ts'
import { given } from '#lib/given.ts'
import { Button } from '#ui/Button.tsx'
import { CopyButton } from '#ui/CopyButton.tsx'
import { announce } from '#ui/announce.ts'
import { download } from './download.ts'
import type { FixData } from './fix-data.ts'
import { chosenPart, pastedPart } from './report-parts.ts'
import { siteUrl } from './site-url.ts'
import type { FixContext } from './use-fix-context.ts'
import { useToday } from './use-today.ts'

const FILE = 'mail-error-report.txt'

type ReportMakerProps = { reading: Reading; context: FixContext }

/** Shows the report as it will be handed over. Each name that was masked can be shown after all. */
export function ReportMaker({ reading, context }: ReportMakerProps) {
  const { answers } = useLoaderData<FixData>()
  const { search } = useLocation()
  const today = useToday()
  const [{ pasted, masks }] = useState(() => {
    const part = pastedPart(reading)
    return { pasted: part, masks: mask(part).masks }
  })
  const [shownNames, showNames] = useState<ReadonlySet<string>>(new Set())
  const undone = new Set(masks.flatMap(({ shown }, at) => (shownNames.has(shown) ? [at] : [])))
  const app = context.app?.name
  const { chosen, path } = chosenPart(parseQuery(search).raw, { today, preset: noPreset, ...answers })
  const whole = report({
    ...given({ app }),
    day: today,
    chosen,
    pasted: withMasks(pasted, masks, undone),
    diagnosis: reading.diagnosis,
    slots: { ...genericSlots(context.cloud, context.app), ...tokenSlots(context.cloud) },
    link: siteUrl(path),
  })
  const toggle = (name: string) => {
    const next = new Set(shownNames)
    if (!next.delete(name)) next.add(name)
    showNames(next)
  }
  return (
    <section className="report-b" aria-labelledby="report-title">
      <h2 id="report-title" className="h3">
        {reportWords.title}
      </h2>
      <p className="small muted">{reportWords.masked}</p>
      {masks.length === 0 ? null : (
        <ul className="masks" aria-label="What is masked">
          {distinct(masks).map(({ kind, shown, original }) => (
            <li key={shown}>
              <span className="small">
                {maskWords[kind].name} is <code>{shownNames.has(shown) ? original : shown}</code>
              </span>
              <Button
                kind="secondary"
                small
                aria-pressed={shownNames.has(shown)}
                onClick={() => toggle(shown)}
              >
                Show<span className="sr"> {shown}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <pre className="excerpt" id="report-text" dir="ltr">
        {whole}
      </pre>
      <div className="acts">
        <CopyButton kind="primary" label="Report" text={whole} shownIn="report-text">
          Copy report
        </CopyButton>
        <Button
          kind="secondary"
          small
          onClick={() => {
            download(FILE, 'text/plain', whole)
            announce(`${FILE} saved`)
          }}
        >
          Download as .txt
        </Button>
      </div>
    </section>
  )
}

/** The same thing has the same mask everywhere: one button for it. */
const distinct = (masks: readonly Mask[]): Mask[] => [
  ...new Map(masks.map((each) => [each.shown, each])).values(),
]
