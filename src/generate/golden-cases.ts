import { clouds } from '#content/clouds.ts'
import { folderBeside } from '#proof/folder.ts'
import type { FileFormat, MailboxSetup } from './file-format.ts'
import { files } from './files.ts'

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
    link: 'https://setup.example.com/setup/guide/?cloud=gcc-high',
  },
  generic: { cloud: clouds.worldwide, today, link: '' },
} satisfies Record<string, MailboxSetup>

export type CaseName = keyof typeof cases
export const caseNames = Object.keys(cases) as CaseName[]

export const formats: readonly FileFormat[] = Object.values(files)

/** The files that a person of this case is offered. */
export const offered = (name: CaseName): readonly FileFormat[] => {
  const setup: MailboxSetup = cases[name]
  return formats.filter(({ needs }) => needs === undefined || setup[needs] !== undefined)
}

export const goldens = folderBeside(import.meta.url, 'golden')
/** `plain/msmtprc`: a folder for the case, and in it the name under which a person saves the file. */
export const goldenName = (name: CaseName, format: FileFormat) => `${name}/${format.name(cases[name])}`
export const golden = (name: CaseName, format: FileFormat) => goldens.read(goldenName(name, format))
