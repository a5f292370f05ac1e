import { appIds, type AppId } from '#content/app-ids.ts'
import type { App, WorkingWay } from '#content/app.ts'
import { clouds } from '#content/clouds.ts'
import type { AdminMessage, Guide } from '#content/guide.ts'
import { loadApp } from '#content/load-app.ts'
import { noPreset } from '#content/preset.ts'
import type { Setup } from '#content/setup.ts'
import { guideMessage } from '#flow/admin-message.ts'
import type { Answers, Person } from '#flow/answers.ts'
import { routedWorld } from '#flow/every-way.ts'
import { guide } from '#flow/guide.ts'
import { stepLink } from '#flow/links.ts'
import { setupFor } from '#flow/setup.ts'
import { slotsOf } from '#flow/slots.ts'
import { folderBeside } from '#proof/folder.ts'
import { cases } from './golden-cases.ts'
import { guideFiles, isOffered } from './guide/guide-files.ts'
import type { GuideFormat } from './guide/guide-format.ts'

// For tests only.

/** Whom the golden guides are for. The names are those of the folders in `golden-guides/`. */
const given = {
  'thunderbird-imap': {
    answers: { licence: 'yes', device: 'linux', app: 'thunderbird', way: 'imap', smtp: 'on' },
    person: { email: 'ana@contoso.com', name: 'Ana Silva' },
  },
  // Everything that the door lets through, and the message to the admin.
  nasty: {
    answers: { mailbox: 'shared', device: 'windows', app: 'thunderbird', way: 'imap', smtp: 'ask' },
    person: {
      email: `=${cases.nasty.email}`,
      user: cases.nasty.user,
      name: cases.nasty.name,
      org: 'Contoso; Ltd, "IT"',
      help: 'helpdesk@contoso.com, +1 555 0100',
    },
  },
  // Finds its servers itself: no settings.
  'outlook-classic': {
    answers: { licence: 'yes', device: 'windows', app: 'outlook-classic', way: 'exchange' },
    person: { email: 'ana@contoso.com', name: 'Ana Silva' },
  },
  // A server that only the organisation knows.
  'hp-printer': {
    answers: {
      device: 'printer',
      app: 'hp-printer',
      way: 'send',
      oauth: 'no',
      to: 'anyone',
      ip: 'yes',
      volume: 'few',
    },
    person: { email: 'printer@contoso.com' },
  },
  // Nobody in it.
  postfix: {
    answers: { cloud: 'gcc-high', device: 'server', app: 'postfix', way: 'send', smtp: 'unknown' },
    person: {},
  },
} satisfies Record<string, { answers: Answers & { app: AppId }; person: Person }>

export type GuideName = keyof typeof given
export const guideNames = Object.keys(given) as GuideName[]

export type GoldenGuide = { setup: Setup; guide: Guide; message?: AdminMessage }

const SITE = 'https://setup.example.com'
const { today } = cases.plain

/** A guide as the page makes it. */
export function guideFor(app: App, answers: Answers, person: Person): GoldenGuide {
  const world = routedWorld(answers, { today, preset: noPreset, app })
  const linkOf = (whom: Person) => SITE + stepLink('guide', answers, whom, world)
  const setup = setupFor(answers, person, world, linkOf(person))
  if (setup === undefined) throw new Error(`No way with ${JSON.stringify(answers)}`)
  const made = guide({ ...setup, link: linkOf({ ...person, made: today }) }, answers, person)
  const message = guideMessage(made, slotsOf(setup, person), `${SITE}/authenticated-smtp/`)
  return { setup, guide: made, ...(message === undefined ? {} : { message }) }
}

export const guides = Object.fromEntries(
  await Promise.all(
    guideNames.map(async (name) => {
      const { answers, person } = given[name]
      return [name, guideFor(await loadApp(answers.app), answers, person)]
    }),
  ),
) as Record<GuideName, GoldenGuide>

export const guideFormats = Object.values(guideFiles)

/** The guide formats that are offered with this guide. */
export const offeredWith = (name: GuideName): readonly GuideFormat[] =>
  guideFormats.filter((format) => isOffered(format, guides[name].guide))

/** The guides with which a format is offered. */
export const guidesOf = (format: GuideFormat): readonly GuideName[] =>
  guideNames.filter((name) => offeredWith(name).includes(format))

export const goldenGuides = folderBeside(import.meta.url, 'golden-guides')
/** `hp-printer/settings.csv` */
export const goldenGuideName = (name: GuideName, format: GuideFormat) => `${name}/${format.name}`
/** The bytes that were handed out, as text. */
export const goldenGuide = (name: GuideName, format: GuideFormat) =>
  goldenGuides.read(goldenGuideName(name, format))

/** A guide for every way of every app, each kind of mailbox and each answer about Authenticated SMTP. */
export async function everyGuide(person: Person, link: string): Promise<Map<string, Guide>> {
  const all = new Map<string, Guide>()
  for (const app of await Promise.all(appIds.map((id) => loadApp(id))))
    for (const way of app.ways.filter(({ works }) => works) as WorkingWay[])
      for (const mailbox of ['own', 'shared'] as const)
        for (const smtp of ['admin', 'unknown', 'on'] as const) {
          const setup = { ...person, mailbox, cloud: clouds.china, app, way, today, link }
          all.set(`${app.id} ${way.way} ${mailbox} ${smtp}`, guide(setup, { licence: 'no', smtp }, person))
        }
  return all
}
