import { useState } from 'react'
import type { Reading } from '#diagnose/reading.ts'
import { Button } from '#ui/Button.tsx'
import { later } from './later.tsx'
import type { FixContext } from './use-fix-context.ts'

const ReportMaker = later(
  async () => (await import('./ReportMaker.tsx')).ReportMaker,
  'What makes the report did not load.',
)

type ReportDoorProps = { reading: Reading; context: FixContext }

/** The report comes on a click: most people need none. */
export function ReportDoor({ reading, context }: ReportDoorProps) {
  const [open, setOpen] = useState(false)
  // Another text has other names to mask: nothing that was shown of one is shown of the next.
  const [of, setOf] = useState({ reading, count: 0 })
  if (of.reading !== reading) setOf({ reading, count: of.count + 1 })
  return (
    <div className="report">
      <Button kind="secondary" aria-expanded={open} onClick={() => setOpen(!open)}>
        A report for the help desk
      </Button>
      {open ? <ReportMaker key={of.count} reading={reading} context={context} /> : null}
    </div>
  )
}
