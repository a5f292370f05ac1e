import { useState } from 'react'
import { flushSync } from 'react-dom'
import { useLocation } from 'react-router'
import { adminWords } from '#content/admin-words.ts'
import { WHO_NAMES } from '#content/who.ts'
import { deskTitles } from '#flow/desk-titles.ts'
import { announce } from '#ui/announce.ts'
import { Button } from '#ui/Button.tsx'
import '#ui/css/desk.css'
import { Icon } from '#ui/Icon.tsx'
import { WhoLabel } from '#ui/WhoLabel.tsx'
import { CloudField } from './CloudField.tsx'
import { deferred, firstAct } from './deferred.tsx'
import { DeskOverview } from './DeskOverview.tsx'
import { DeskTools } from './DeskTools.tsx'
import { DroppedNotice } from './DroppedNotice.tsx'
import { setEmptySheet } from './empty-sheet.ts'
import { later } from './later.tsx'
import { marksWords } from './marks-words.ts'
import type { Page } from './meta.ts'
import { PageFrame } from './PageFrame.tsx'
import { Section } from './Section.tsx'
import { useCloud } from './use-cloud.ts'
import { hasMarks, putMarks, useEarlyMarks, useMarks } from './use-marks.ts'
import { useToday } from './use-today.ts'
import { whenIdle } from './when-idle.ts'

const failed = 'The tasks did not load.'
/** Tasks and sheet show what this browser keeps, and nobody should have to move for that, nor before Ctrl+P. */
const marksToSee = () => (hasMarks() ? Promise.race([whenIdle(), firstAct()]) : firstAct())

// Both can be read as the page came; their scripts come once somebody moves.
const DeskTasks = deferred(async () => (await import('./DeskTasks.tsx')).DeskTasks, marksToSee)
const DeskSheet = deferred(async () => (await import('./DeskSheet.tsx')).DeskSheet, marksToSee)
// With a cloud in the address the page is drawn anew: nothing of what it came with is there to read.
const DeskTasksNow = later(async () => (await import('./DeskTasks.tsx')).DeskTasks, failed)
const DeskSheetNow = later(async () => (await import('./DeskSheet.tsx')).DeskSheet, failed)

/** Prints the sheet once it shows what it is to show. Where its script does not come, the sheet of the page is printed. */
async function print(empty: boolean): Promise<void> {
  flushSync(() => setEmptySheet(empty))
  await import('./DeskSheet.tsx').catch(() => undefined)
  // Two frames: one in which React puts the sheet there, one in which it is drawn.
  requestAnimationFrame(() => requestAnimationFrame(() => window.print()))
}

/** The desk of whoever looks after an organisation: what to decide and do, in order. */
function AdminPage() {
  const { cloud, dropped } = useCloud()
  const { marks, stays } = useMarks()
  const today = useToday()
  const groups = deskTitles(today)
  useEarlyMarks(today)
  const { search } = useLocation()
  const [anew] = useState(() => !import.meta.env.SSR && search !== '')
  const all = groups.flatMap(({ tasks }) => tasks)
  const count = (state: 'done' | 'not-for-us') => all.filter(({ id }) => marks[id]?.state === state).length
  const marked = Object.keys(marks).length > 0
  return (
    <>
      <div className="screen-only">
        <PageFrame
          title={adminWords.title}
          lead="What to decide and do, in order: each with its reason, the least role, the place in the admin center, how to verify and how to undo it."
        >
          <p className="mt-5 flex flex-wrap items-center gap-x-6 gap-y-2">
            <WhoLabel who="admin">{WHO_NAMES.admin}</WhoLabel>
            <span className="small muted">
              You work in Microsoft’s admin centers. Nothing here signs in anywhere.
            </span>
          </p>
          <DroppedNotice dropped={dropped} />
          <CloudField cloud={cloud.id} hint="Addresses and commands below are for it." />
          <Section id="tasks" title="Task list" wide>
            <p className="small muted">
              <b className="text-ink">
                {count('done')} of {all.length} done
              </b>
              {count('not-for-us') === 0 ? '' : `, ${count('not-for-us')} not for you`}.{' '}
              {stays
                ? 'What you mark is kept on this device only.'
                : 'This browser keeps nothing: what you mark lasts as long as this page.'}
            </p>
            <p className="acts needs-script mt-4">
              <Button kind="secondary" small onClick={() => void print(false)}>
                <Icon name="print" />
                Print the checklist
              </Button>
              {marked ? (
                <>
                  <Button kind="secondary" small onClick={() => void print(true)}>
                    <Icon name="print" />
                    Print it empty
                  </Button>
                  <Button
                    kind="quiet"
                    small
                    onClick={() => {
                      putMarks({})
                      announce(marksWords.cleared)
                    }}
                  >
                    Clear all marks
                  </Button>
                </>
              ) : null}
            </p>
            <DeskOverview groups={groups} marks={marks} />
          </Section>
          <Section id="tools" title="Tools" wide>
            <DeskTools />
          </Section>
          {anew ? <DeskTasksNow /> : <DeskTasks />}
        </PageFrame>
      </div>
      {anew ? <DeskSheetNow /> : <DeskSheet />}
    </>
  )
}

export const page: Page = {
  Component: AdminPage,
  meta: {
    title: 'For admins: set it up for your organisation',
    description:
      'Authenticated SMTP, licences, security defaults, Conditional Access, consent, DNS and the dates of 2026 and 2027: what a Microsoft 365 admin decides and does, in order, with PowerShell and undo.',
  },
}
