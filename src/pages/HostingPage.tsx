import { hostingFacts } from '#content/hosting-facts.ts'
import { hostingUndo, hostingWords } from '#content/hosting-words.ts'
import { hostingSources } from '#content/sources/hosting.ts'
import { webServerNames } from '#content/web-servers.ts'
import { WHO_NAMES } from '#content/who.ts'
import { checkCommands } from '#generate/hosting/check-commands.ts'
import { buildFor } from '#generate/hosting/site-folder.ts'
import { quoteShell } from '#lib/quote-shell.ts'
import { CodePlate } from '#ui/CodePlate.tsx'
import { WhoLabel } from '#ui/WhoLabel.tsx'
import { BeforeScript } from './BeforeScript.tsx'
import { HostingForm } from './HostingForm.tsx'
import { HostingRules } from './HostingRules.tsx'
import { later } from './later.tsx'
import type { Page } from './meta.ts'
import { PageFrame } from './PageFrame.tsx'
import { Section } from './Section.tsx'
import { Sentence } from './Sentence.tsx'
import { SourceNote } from './SourceNote.tsx'
import { useHosting } from './use-hosting.ts'
import { useHydrated } from './use-hydrated.ts'

// Of no use before the scripts are there.
const HostingFiles = later(
  async () => (await import('./HostingFiles.tsx')).HostingFiles,
  'What makes the kit did not load. The rules below can be copied all the same.',
)
const HostingPreset = later(
  async () => (await import('./HostingPreset.tsx')).HostingPreset,
  'What reads a preset did not load. The kit has a sample.',
)

const builtAsWhole = new Set<string>(['netlify', 'cloudflare-pages'])

/** In place of what is made of the fields above. */
const Waiting = () => (
  <p className="mt-4 max-w-measure">
    What stands here is made of what you type in <a href="#kit">Your kit</a>. Correct what is marked there
    first.
  </p>
)

/** The hosting kit: build the site, serve it with the right headers, and put the files of the domain beside it. */
function HostingPage() {
  const hosting = useHosting()
  const hydrated = useHydrated()
  const { setup, right } = hosting
  const { site, server } = setup
  const { environment, command } = buildFor(site)
  return (
    <PageFrame
      title="Host the wizard yourself"
      lead="Under your own name, with your help desk in it: build it, serve it with the right headers, and put the files of your domain beside it."
    >
      <p className="mt-5 flex flex-wrap items-center gap-x-6 gap-y-2">
        <WhoLabel who="admin">{WHO_NAMES.admin}</WhoLabel>
        <span className="small muted">Whoever runs a web server. 20 minutes; plain files, no database</span>
      </p>
      <div className="no-print">
        <Section wide id="kit" title="Your kit">
          <HostingForm hosting={hosting} />
          {hydrated ? (
            <>
              <HostingPreset hosting={hosting} />
              {right ? <HostingFiles setup={setup} /> : <Waiting />}
            </>
          ) : (
            <BeforeScript>
              The kit is made in your browser, so this part needs JavaScript. The rules below stand here
              without it.
            </BeforeScript>
          )}
        </Section>
      </div>
      <Section wide id="build" title="Build it">
        <div className="grid gap-4 *:min-w-0">
          <p className="max-w-measure">
            In the folder of the source code, with Node 20 or newer. The site comes out as plain files in{' '}
            <code>dist/</code>.
          </p>
          {right ? (
            <CodePlate
              title={`For https://${site.host}${site.base}`}
              label="the commands that build the site"
              code={[
                ...Object.entries(environment).map(([name, value]) => `export ${name}=${quoteShell(value)}`),
                'npm install',
                builtAsWhole.has(server) ? command : 'npm run build',
              ].join('\n')}
            />
          ) : (
            <Waiting />
          )}
          <ul className="max-w-measure list-disc space-y-2 ps-5">
            <li>
              <code>BASE_PATH</code> is for a folder of a host: the site works in any, and has to be built for
              the one it will be in.
            </li>
            <li>
              <code>preset.json</code> beside <code>index.html</code> names your organisation, its help desk
              and its apps. It is read at run time; change it whenever you like. It cannot change a server
              name.
            </li>
            <li>
              <code>PRESET=preset.json</code> before <code>npm run build</code> bakes the same into the site.
            </li>
          </ul>
        </div>
      </Section>
      <Section wide id="rules" title="Rules for your web server">
        <p className="mb-4 max-w-measure">
          They say the same in the words of each: nothing runs that is not ours, profiles and calendars have
          the type that phones open, pages are asked for anew and what they load is kept, and what does not
          exist answers 404.
        </p>
        {right ? <HostingRules server={server} host={site.host} base={site.base} /> : <Waiting />}
      </Section>
      <Section wide id="check" title="Check it">
        <div className="grid gap-4 *:min-w-0">
          <p className="max-w-measure">
            Open the site, go from page to page, and reload one. In the console of the browser (F12) nothing
            may speak of the Content Security Policy. Then ask the server:
          </p>
          {right ? (
            <CodePlate
              title="What it must answer"
              label="the commands that ask the server"
              code={checkCommands(site)}
            />
          ) : (
            <Waiting />
          )}
        </div>
      </Section>
      <Section id="undo" title="Take it back">
        <p className="max-w-measure">
          {webServerNames[server]}: <Sentence text={hostingWords[server].undo} />
        </p>
        <p className="mt-3 max-w-measure">
          <Sentence text={hostingUndo} />
        </p>
      </Section>
      <Section id="without-headers" title="Where nobody can set a header">
        <p className="max-w-measure">
          {hostingFacts.github.value}. Two lines in each page bring back the policy, but not all of it:{' '}
          {hostingFacts.meta.value.replace(/^A/u, 'a')}. What is lost stands with GitHub Pages above. Choose
          another host where that matters.
        </p>
        <SourceNote from={hostingSources} of={[hostingFacts.github, hostingFacts.meta]} />
      </Section>
    </PageFrame>
  )
}

export const page: Page = {
  Component: HostingPage,
  meta: {
    title: 'Host the wizard yourself',
    description:
      'A kit for your own copy: header and type rules for nginx, Apache, Caddy, IIS, Netlify, Cloudflare Pages and GitHub Pages, preset.json, the folder for Thunderbird, DNS records and an Apple profile.',
  },
}
