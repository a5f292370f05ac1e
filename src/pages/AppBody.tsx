import type { AppFile } from '#content/app-file.ts'
import { clouds } from '#content/clouds.ts'
import { fillText, plainText } from '#content/filled.ts'
import { offers } from '#flow/offers.ts'
import { genericSlots } from '#flow/slots.ts'
import { tokenSlots } from '#flow/token-slots.ts'
import { AppConsent } from './AppConsent.tsx'
import { AppFails } from './AppFails.tsx'
import { AppMessage } from './AppMessage.tsx'
import { AppWay } from './AppWay.tsx'
import { genericGuide } from './generic-guide.ts'
import { GuideTrouble } from './GuideTrouble.tsx'
import { Rich } from './Rich.tsx'
import { Section } from './Section.tsx'
import { useToday } from './use-today.ts'

/** What one app can do: what to know, its ways, what fails and why, and trouble. */
export function AppBody({ file }: { file: AppFile }) {
  const { app } = file
  const today = useToday()
  const { offered, refused } = offers(app, 'worldwide', today)
  const slots = { ...genericSlots(clouds.worldwide, app), ...tokenSlots(clouds.worldwide) }
  // Two ways of an app mostly have the same things to know: each is said once.
  const notes = new Map(
    offered.flatMap((way) => genericGuide(app, way, today).notes).map((note) => [plainText(note), note]),
  )
  const first = offered.find(({ files = [] }) => files.length > 0)
  const trouble = app.trouble.map(({ see, who, fix }) => ({
    see: fillText(see, slots),
    who,
    fix: fillText(fix, slots),
  }))
  return (
    <>
      {notes.size === 0 ? null : (
        <Section id="know" title="What to know first">
          <ul className="max-w-measure list-disc space-y-2 ps-5">
            {[...notes].map(([words, note]) => (
              <li key={words}>
                <Rich text={note} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {offered.map((way) => (
        <AppWay
          key={way.way}
          file={file}
          way={way}
          today={today}
          filesId={way === first ? 'files' : undefined}
        />
      ))}
      <AppMessage app={app} />
      <AppFails refused={refused} file={file} />
      <GuideTrouble guide={{ trouble }} carried={`?app=${app.id}`}>
        <AppConsent app={app} />
      </GuideTrouble>
    </>
  )
}
