import type * as z from 'zod/mini'
import { appIds } from '#content/app-ids.ts'
import { presetWords } from '#content/preset-words.ts'
import type { Preset } from '#content/preset.ts'
import { given } from '#lib/given.ts'
import { jsonProblem } from './json-problem.ts'
import { schema, shape } from './preset-schema.ts'

export type PresetProblem = { where: string; what: string }

type Read = { preset: Preset } | { problems: readonly PresetProblem[] }

/** A logo, all apps and some sentences; more is another file. Characters. */
const LONGEST = 100_000

/** Reads a preset that somebody wrote by hand. Unknown keys are refused: there is none for a host. */
export function readPreset(text: string): Read {
  if (text.length > LONGEST) return wrong(presetWords.tooLong(LONGEST))
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return wrong(jsonProblem(text, error))
  }
  const read = schema.safeParse(json)
  if (!read.success) return { problems: read.error.issues.map(problemOf) }
  const { support, accent, only, first = [], notOffered = [], ...rest } = read.data
  const hidden = new Set(notOffered.map(({ app }) => app))
  if ((only?.apps ?? appIds).every((id) => hidden.has(id))) return wrong(presetWords.noAppLeft)
  return {
    preset: {
      ...given(rest),
      ...given({
        only,
        accent: accent && { light: accent.light.toLowerCase(), dark: accent.dark.toLowerCase() },
      }),
      // Without anybody in it, it says nothing.
      ...(Object.keys(given({ ...support })).length === 0 ? {} : { support: given({ ...support }) }),
      first,
      notOffered: only === undefined ? notOffered : [...notOffered, ...allBut(only, notOffered)],
    },
  }
}

/** The apps that a list of the only ones leaves out, each with its reason. */
function allBut(
  { apps, reason }: NonNullable<Preset['only']>,
  said: Preset['notOffered'],
): Preset['notOffered'] {
  const named = new Set([...apps, ...said.map(({ app }) => app)])
  return appIds.filter((id) => !named.has(id)).map((app) => ({ app, reason }))
}

const wrong = (what: string): Read => ({ problems: [{ where: 'preset.json', what }] })

function problemOf(issue: z.core.$ZodIssue): PresetProblem {
  const where = issue.path.join('.') || 'preset.json'
  if (issue.code !== 'unrecognized_keys') return { where, what: issue.message }
  const keys = issue.keys.map((key) => key.slice(0, 60))
  return {
    where,
    what: presetWords.unknown(keys, issue.path.length === 0 ? Object.keys(shape) : inside(where)),
  }
}

/** The keys of what stands under a key. */
const inside = (where: string): readonly string[] =>
  where.startsWith('support')
    ? ['email', 'phone', 'page']
    : where.startsWith('accent')
      ? ['light', 'dark']
      : where.startsWith('only')
        ? ['apps', 'reason']
        : where.startsWith('closedWays')
          ? ['way', 'reason']
          : ['app', 'reason']
