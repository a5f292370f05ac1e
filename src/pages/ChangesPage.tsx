import { retirements, type RetirementId } from '#content/retirements.ts'
import { Changes } from './Changes.tsx'
import type { Page } from './meta.ts'
import { PageFrame } from './PageFrame.tsx'
import { Section } from './Section.tsx'
import { useToday } from './use-today.ts'

const byDay = (Object.keys(retirements) as RetirementId[]).toSorted((a, b) =>
  retirements[a].day < retirements[b].day ? -1 : 1,
)

/** What Microsoft switches off, and when: what is to come first, the nearest first. */
function ChangesPage() {
  const today = useToday()
  const ahead = byDay.filter((id) => today < retirements[id].day)
  const behind = byDay.filter((id) => today >= retirements[id].day).toReversed()
  return (
    <PageFrame
      title="What changes, and when"
      lead="What Microsoft has switched off for Exchange Online, what comes next, and which apps it touches."
    >
      <Section id="ahead" title="Still to come">
        {ahead.length === 0 ? <p>Nothing that we know of.</p> : <Changes ids={ahead} today={today} />}
      </Section>
      <Section id="behind" title="Already so">
        <Changes ids={behind} today={today} />
      </Section>
      <p className="small muted mt-8 max-w-measure">
        Dates move. Your guide always names what touches your own app on the day you open it.
      </p>
    </PageFrame>
  )
}

export const page: Page = {
  Component: ChangesPage,
  meta: {
    title: 'What changes, and when',
    description:
      'Passwords for SMTP, Exchange Web Services, old ActiveSync and old TLS: what Microsoft switches off in Exchange Online, when, which apps it touches, and a calendar file for each date.',
  },
}
