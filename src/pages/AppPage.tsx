import { Link, useLoaderData } from 'react-router'
import type { AppFile } from '#content/app-file.ts'
import { clouds } from '#content/clouds.ts'
import { fillText, plainText } from '#content/filled.ts'
import { setupLink } from '#flow/links.ts'
import { offers } from '#flow/offers.ts'
import { genericSlots } from '#flow/slots.ts'
import { AppConsent } from './AppConsent.tsx'
import { AppFails } from './AppFails.tsx'
import { appMeta } from './app-meta.ts'
import { AppMessage } from './AppMessage.tsx'
import { AppWay } from './AppWay.tsx'
import { genericGuide } from './generic-guide.ts'
import { GuideTrouble } from './GuideTrouble.tsx'
import type { Page } from './meta.ts'
import { PageFrame } from './PageFrame.tsx'
import { Rich } from './Rich.tsx'
import { Section } from './Section.tsx'
import { Sentence } from './Sentence.tsx'
import { useToday } from './use-today.ts'

/** Everything about one app, for a person without answers: its ways, what fails and why, and trouble. */
function AppPage() {
  const file = useLoaderData<AppFile>()
  const { app, named } = file
  const today = useToday()
  const { offered, refused } = offers(app, 'worldwide', today)
  // Nothing to set up here: then what takes its place.
  const instead = offered.length === 0 ? refused[0]?.instead : undefined
  const slots = genericSlots(clouds.worldwide, app.name)
  // Two ways of an app mostly have the same things to know: each is said once.
  const notes = new Map(
    offered.flatMap((way) => genericGuide(app, way, today).notes).map((note) => [plainText(note), note]),
  )
  const { name } = app
  const trouble = app.trouble.map(({ see, who, fix }) => ({
    see: fillText(see, slots),
    who,
    fix: fillText(fix, slots),
  }))
  return (
    <PageFrame title={name} lead={<Sentence text={app.about} app={name} />}>
      <p className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
        <Link className="btn" to={setupLink({ devices: app.devices, id: instead?.app ?? app.id })}>
          {instead === undefined ? 'Set this up for me' : `Set up ${named.apps[instead.app]} instead`}
        </Link>
        <span className="small muted">{app.by}</span>
      </p>
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
        <AppWay key={way.way} file={file} way={way} today={today} />
      ))}
      <AppMessage app={app} />
      <AppFails refused={refused} file={file} />
      <GuideTrouble guide={{ trouble }} carried={`?app=${app.id}`}>
        <AppConsent app={app} />
      </GuideTrouble>
    </PageFrame>
  )
}

export const page: Page = { Component: AppPage, meta: appMeta }
