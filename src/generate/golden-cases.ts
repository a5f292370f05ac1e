import { clouds } from '#content/clouds.ts'
import { folderBeside } from '#proof/folder.ts'
import type { FileFormat, MailboxSetup } from './file-format.ts'
import type { MailboxFileId } from '#content/file-ids.ts'
import { files } from './files.ts'
import { notOffered } from './not-offered.ts'

// For tests only.

const today = '2026-11-23'
const longest = `o'brien+${'x'.repeat(56)}@${'b'.repeat(61)}.${'c'.repeat(61)}.${'d'.repeat(61)}.com`

/** Whom the goldens are for. The names are those of the folders in `golden/`. */
export const cases = {
  plain: {
    email: 'ana@contoso.com',
    user: 'ana@contoso.com',
    name: 'Ana Silva',
    cloud: clouds.worldwide,
    today,
    link: 'https://setup.example.com/setup/guide/?device=ios&app=apple-mail-ios#email=ana@contoso.com&name=Ana%20Silva',
  },
  // Everything that the door lets through and some format could stumble over.
  nasty: {
    email: "o'brien+a--b&c={d|e}~!#*?@xn--bcher-kva.example",
    user: "o''brien#EXT#@contoso.com",
    name: `‘’‚‛'“”„"\`$(id) & <b> ]]> --> #> -- © %U \\`,
    cloud: clouds.worldwide,
    today,
    link: `https://xn--bcher-kva.example/setup/guide/?app=--&x='"#email=o'brien+a--b%26c@xn--bcher-kva.example`,
  },
  scripts: {
    email: 'MUÑOZ.жанна.łôđ@пошта.example',
    name: 'ԺՄ Ana 字 می‌خواهم 👩‍💻',
    cloud: clouds.china,
    today,
    token: { id: 'mutt-oauth2' },
    link: 'https://setup.example.com/setup/guide/?cloud=china',
  },
  longest: {
    email: longest,
    name: '字'.repeat(100),
    cloud: clouds.dod,
    today,
    link: `https://setup.example.com/setup/guide/?cloud=dod#email=${longest}&name=${'%E5%AD%97'.repeat(100)}`,
  },
  'gcc-high': {
    email: 'ana@contoso.us',
    user: 'ana.silva@contoso.us',
    cloud: clouds['gcc-high'],
    today,
    token: { id: 'pizauth' },
    support: { help: '+1 555 0100' },
    link: 'https://setup.example.com/setup/guide/?cloud=gcc-high',
  },
  shared: {
    email: 'info@contoso.com',
    mailbox: 'shared',
    cloud: clouds.worldwide,
    today,
    token: { id: 'own', path: 'get-token.sh' },
    support: { org: 'Contoso; Ltd, "IT"', help: 'helpdesk@contoso.com' },
    link: 'https://setup.example.com/setup/guide/?mailbox=shared#email=info@contoso.com',
  },
  generic: { cloud: clouds.worldwide, today, link: '' },
} satisfies Record<string, MailboxSetup>

export type CaseName = keyof typeof cases
export const caseNames = Object.keys(cases) as CaseName[]

export const formats: readonly FileFormat[] = await Promise.all(Object.values(files).map((load) => load()))

export const formatOf = (id: MailboxFileId): FileFormat => {
  const found = formats.find((format) => format.id === id)
  if (found === undefined) throw new Error(`No format ${id}`)
  return found
}

/** The files that a person of this case is offered. */
export const offered = (name: CaseName): readonly FileFormat[] =>
  formats.filter((format) => notOffered(format, cases[name]) === undefined)

/** The cases in which a format is offered. */
export const casesOf = (format: FileFormat): readonly CaseName[] =>
  caseNames.filter((name) => offered(name).includes(format))

export const goldens = folderBeside(import.meta.url, 'golden')
/** `plain/msmtprc`: a folder for the case, and in it the name under which a person saves the file. */
export const goldenName = (name: CaseName, format: FileFormat) => `${name}/${format.name(cases[name])}`
/** The bytes that were handed out, as text. */
export const golden = (name: CaseName, format: FileFormat) => goldens.read(goldenName(name, format))
