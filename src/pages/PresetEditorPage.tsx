import { WHO_NAMES } from '#content/who.ts'
import { WhoLabel } from '#ui/WhoLabel.tsx'
import { BeforeScript, ComesSoon } from './BeforeScript.tsx'
import { later } from './later.tsx'
import type { Page } from './meta.ts'
import { PageFrame } from './PageFrame.tsx'
import { Section } from './Section.tsx'
import { useHydrated } from './use-hydrated.ts'

// Of no use before the scripts are there.
const PresetEditor = later(
  async () => (await import('./PresetEditor.tsx')).PresetEditor,
  'What makes a preset did not load.',
  <ComesSoon />,
)

function PresetEditorPage() {
  return (
    <PageFrame
      title="Make a preset for your people"
      lead="Name your organisation and its help desk, put the apps you recommend first, leave out what you do not offer. You get a file for your own copy of this site, a link for everybody, and the words to send."
    >
      <p className="mt-5 flex flex-wrap items-center gap-x-6 gap-y-2">
        <WhoLabel who="admin">{WHO_NAMES.admin}</WhoLabel>
        <span className="small muted">10 minutes. It is made in your browser; nothing is sent.</span>
      </p>
      <Section id="preset" title="Your preset" wide>
        {useHydrated() ? (
          <PresetEditor />
        ) : (
          <BeforeScript>
            Your browser makes the preset, so this part needs JavaScript. Without it, write the file by hand:
            its keys stand below.
          </BeforeScript>
        )}
      </Section>
      <Section id="limits" title="What a preset cannot do">
        <ul className="max-w-measure list-disc space-y-2 ps-5">
          <li>It cannot set a server, a port, a file or a script. There is no key for any of them.</li>
          <li>It cannot make a way work that does not. It leaves out, and it puts first.</li>
          <li>
            In a link, everything in it is a claim: people read that the link says so, that nobody has checked
            it, and how to go on without it. A file beside your own copy of this site speaks for the site.
          </li>
          <li>
            Where a site has a file and somebody opens a link with a preset, the file decides in all it says.
            Name, contact, logo, colour and note come from the one or the other as a whole, and never mixed.
            Both may leave out apps and ways. Where both together would leave none, the link is left out.
          </li>
        </ul>
      </Section>
      <Section id="keys" title="The keys of the file">
        <dl className="max-w-measure">
          {keys.map(([key, says]) => (
            <div key={key} className="border-b border-line py-3">
              <dt>
                <code>{key}</code>
              </dt>
              <dd className="small">{says}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </PageFrame>
  )
}

const keys: readonly (readonly [key: string, says: string])[] = [
  ['organisation', 'Its name, up to 200 characters.'],
  ['domain', 'The domain of its addresses, as in contoso.com: an example beside the address field.'],
  ['cloud', 'worldwide, gcc-high, dod or china: where the questions begin. Anybody can change it.'],
  ['support', 'email, phone and page (https) of the help desk.'],
  ['first', 'A list of app ids: they are offered before the others.'],
  ['notOffered', 'A list of { app, reason }: left out, with the reason that people read.'],
  ['only', '{ apps, reason }: nothing but these apps is offered.'],
  ['closedWays', 'A list of { way, reason }; a way is exchange, imap, pop or send.'],
  ['logo', 'A PNG, JPEG or WebP picture as data:image/png;base64,… of at most 32 kB. In the file only.'],
  ['accent', '{ light, dark }: a colour for each theme as #00529b, each with a contrast of 4.5:1 or more.'],
  ['note', 'A few plain sentences, up to 600 characters.'],
]

export const page: Page = {
  Component: PresetEditorPage,
  meta: {
    title: 'Make a preset for your people',
    description:
      'Name your organisation, recommend apps, leave out others with a reason: a preset.json for your own copy, a link for everybody and the words to send. It cannot change a server.',
  },
}
