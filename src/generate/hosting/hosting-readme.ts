import type { Filled } from '#content/filled.ts'
import { listed } from '#content/listed.ts'
import type { Preset } from '#content/preset.ts'
import { hostingUndo, hostingWords } from '#content/hosting-words.ts'
import type { Text } from '#content/text.ts'
import { webServerNames } from '#content/web-servers.ts'
import { MADE } from '#generate/about-file.ts'
import type { Block } from '#generate/guide/block.ts'
import { blocksText } from '#generate/guide/blocks-text.ts'
import { given } from '#lib/given.ts'
import { checkCommands } from './check-commands.ts'
import type { HostingSetup } from './hosting-kit.ts'
import { samplePreset } from './sample-preset.ts'
import { buildFor } from './site-folder.ts'

/** What is in the kit, in which order it is used, how to see that it works and how to take it back. */
export function hostingReadme({ site, server, domain, cloud, preset }: HostingSetup): string {
  const { environment, command, publish } = buildFor(site)
  const { place, undo, differs, proof } = hostingWords[server]
  const top = server === 'netlify' || server === 'cloudflare-pages'
  return blocksText([
    heading(1, `Exchange Online Setup at https://${site.host}${site.base}`),
    paragraph([`${MADE}. ${whoIsNamed(preset)}`]),
    heading(2, 'Build'),
    paragraph(['In the folder of the source code, with Node 20 or newer:']),
    code([
      ...Object.entries(environment).map(([name, value]) => `export ${name}=${value}`),
      'npm install',
      top ? command : 'npm run build',
    ]),
    paragraph([
      `What has to be served lies in ${top ? publish : 'dist'} then. Put preset.json beside index.html; or build with PRESET=preset.json, which bakes it in.`,
    ]),
    ...(preset === samplePreset(given({ domain, cloud: cloud.id })) ? [paragraph([onlySample(domain)])] : []),
    heading(2, `Serve it with ${webServerNames[server]}`),
    ...place.map((step, at): Block => ({
      kind: 'item',
      number: at + 1,
      paragraphs: [{ text: filled(step) }],
    })),
    ...differs.map((text) => item(filled(text))),
    paragraph([proof]),
    heading(2, 'Check'),
    paragraph([
      'Open the site, go from page to page, reload one: nothing may stand in red in the console of the browser (F12). Then ask the server:',
    ]),
    code(checkCommands(site).split('\n')),
    heading(2, 'Undo'),
    paragraph(filled(undo)),
    paragraph(filled(hostingUndo)),
    ...(domain === undefined
      ? []
      : [
          heading(2, `For the domain ${domain}`),
          item([
            'thunderbird-autoconfig (worldwide cloud only): what Thunderbird asks the domain for. Its README says where it goes.',
          ]),
          item(['dns: records for the zone of the domain. Add them, and count the serial number up.']),
        ]),
    heading(2, 'apple'),
    paragraph([
      'A profile for every iPhone and iPad in the organisation, without an address in it. Serve it with the type application/x-apple-aspen-config, or hand it out by device management.',
    ]),
  ])
}

const onlySample = (domain: string | undefined): string =>
  `The preset.json in this folder is only a sample: ${
    domain === undefined ? 'it names no organisation' : `it calls the organisation ${domain}`
  }, has no help desk, and puts Outlook first. Change it, or put your own in its place, before people see the site. Without one the site works as well.`

/** What a preset of one's own may name, and to whom. Its text was checked before. */
function whoIsNamed(preset: string): string {
  const { support = {}, note } = JSON.parse(preset) as Pick<Preset, 'support' | 'note'>
  const named = [...Object.values(support), ...(note === undefined ? [] : ['a note'])]
  return named.length === 0
    ? 'Nothing in this folder names a person or holds a password.'
    : `preset.json has what your own file says: ${listed(named)}. Everybody who opens the site can read that. Nothing else in this folder names a person, and nothing holds a password.`
}

// None of the sentences names a value of a person.
const filled = (text: Text): Filled =>
  text.flatMap((part) => (typeof part === 'object' && 'slot' in part ? [] : [part]))
const heading = (level: 1 | 2, text: string): Block => ({ kind: 'heading', level, text: [text] })
const paragraph = (text: Filled): Block => ({ kind: 'paragraph', text })
const item = (text: Filled): Block => ({ kind: 'item', paragraphs: [{ text }] })
const code = (lines: readonly string[]): Block => ({ kind: 'code', lines })
