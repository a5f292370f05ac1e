import type { App } from '#content/app.ts'
import { cloudIds } from '#content/clouds.ts'
import { devices } from '#content/devices.ts'
import { offers } from './offers.ts'
import type { Answers, DropReason, QuestionId, World } from './answers.ts'
import { matters, routeOptions, type RouteQuestion } from './route-rules.ts'

export type Question<Id extends QuestionId> = {
  /** What may be answered, given the answers before. The form shows these and `parse` takes no other. */
  options: (answers: Answers, world: World) => readonly NonNullable<Answers[Id]>[]
  /** True while unanswered, and not written into links. */
  otherwise?: (world: World) => NonNullable<Answers[Id]>
  /** Asked only if this holds: the other answers may have decided already. */
  when?: (answers: Answers, world: World) => boolean
  /** Values that were handed out once and mean something else now. */
  aliases?: Readonly<Record<string, NonNullable<Answers[Id]>>>
  /** Why a value is not among the options. */
  refused?: (value: string, answers: Answers, world: World) => DropReason
}

/** A question of the route step. "I don't know" is as good as any, so it never holds anybody up. */
function aboutRoute<Id extends RouteQuestion>(id: Id) {
  return {
    options: () => routeOptions[id],
    otherwise: () => 'unknown' as const,
    when: (answers: Answers, world: World) => matters(id, answers, world),
  }
}

export const questions: { [Id in QuestionId]: Question<Id> } = {
  licence: { options: () => ['yes', 'no', 'unknown'] },
  mailbox: { options: () => ['own', 'shared'], otherwise: () => 'own' },
  cloud: {
    options: () => cloudIds,
    // The same for everybody, whatever a preset says: a link must mean the same servers everywhere.
    otherwise: () => 'worldwide',
    // GCC has the worldwide hosts.
    aliases: { gcc: 'worldwide' },
  },
  device: { options: () => devices.map((device) => device.id) },
  app: {
    // The list is long and only one page shows it: here is the app that was chosen, if it may be.
    options: (answers, world) => [
      ...(world.app && fits(world.app, answers, world) ? [world.app.id] : []),
      // Where none that is offered fits, what we would take is one that is left out.
      ...(world.app && leftOut(world.app.id, world) ? [] : ['unknown' as const]),
    ],
    refused: (value, _, world) => {
      if (value === 'unknown' || leftOut(value, world)) return 'not-offered-here'
      // Its file was loaded, so there is such an app.
      return world.app?.id === value ? 'not-for-device' : 'not-an-answer'
    },
  },
  way: {
    options: (answers, world) =>
      world.app === undefined
        ? []
        : offers(world.app, answers.cloud ?? 'worldwide', world.today).offered.map((way) => way.way),
    refused: (value, _, world) => {
      const way = world.app?.ways.find((each) => each.way === value)
      return way === undefined ? 'not-an-answer' : 'closed' in way ? 'not-offered-here' : 'way-fails'
    },
  },
  oauth: aboutRoute('oauth'),
  to: aboutRoute('to'),
  ip: aboutRoute('ip'),
  volume: aboutRoute('volume'),
  relay: aboutRoute('relay'),
  smtp: { options: () => ['admin', 'ask', 'on', 'unknown'] },
}

export type Judged<Id extends QuestionId> =
  | { answered: true; value: NonNullable<Answers[Id]> }
  | { answered: false; reason?: DropReason }

/** Takes a text for an answer, or says why not. Never throws. */
export function parse<Id extends QuestionId>(
  id: Id,
  raw: string | undefined,
  answers: Answers,
  world: World,
): Judged<Id> {
  const question: Question<Id> = questions[id]
  if (raw === undefined) return { answered: false }
  const aliases = question.aliases
  const value = aliases !== undefined && Object.hasOwn(aliases, raw) ? aliases[raw] : raw
  const option = question.options(answers, world).find((candidate) => candidate === value)
  if (option !== undefined) return { answered: true, value: option }
  return { answered: false, reason: question.refused?.(raw, answers, world) ?? 'not-an-answer' }
}

const leftOut = (id: string, { preset }: World): boolean => preset.notOffered.some(({ app }) => app === id)

const fits = ({ id, devices: runsOn }: App, { device }: Answers, world: World): boolean =>
  !leftOut(id, world) && (device === undefined || device === 'unknown' || runsOn.includes(device))
