import * as z from 'zod/mini'
import { isAppId, type AppId } from '#content/app-ids.ts'
import { cloudIds } from '#content/clouds.ts'
import type { Preset } from '#content/preset.ts'
import { given } from '#lib/given.ts'
import { jsonProblem } from './json-problem.ts'

// The compiled parser needs `new Function`, which our content security policy forbids.
z.config({ ...z.locales.en(), jitless: true })

const words = z.string().check(z.minLength(1), z.maxLength(200))
const appId = z.custom<AppId>((value) => typeof value === 'string' && isAppId(value), {
  error: (issue) => `there is no app "${String(issue.input).slice(0, 40)}"`,
})

const schema = z.strictObject({
  organisation: z.optional(words),
  domain: z.optional(z.string().check(z.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/iu))),
  cloud: z.optional(z.enum(cloudIds)),
  support: z.optional(
    z.strictObject({
      email: z.optional(z.email()),
      phone: z.optional(z.string().check(z.regex(/^[+\d][\d ()/.-]{2,30}$/u))),
      page: z.optional(z.url({ protocol: /^https$/u })),
    }),
  ),
  first: z.optional(z.array(appId)),
  notOffered: z.optional(z.array(z.strictObject({ app: appId, reason: words }))),
})

export type PresetProblem = { where: string; what: string }

type Read = { preset: Preset } | { problems: readonly PresetProblem[] }

/** Reads a preset that somebody wrote by hand. Unknown keys are refused: there is none for a host. */
export function readPreset(text: string): Read {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return { problems: [{ where: 'preset.json', what: jsonProblem(text, error) }] }
  }
  const read = z.safeParse(schema, json)
  if (!read.success) {
    return {
      problems: read.error.issues.map((issue) => ({
        where: issue.path.join('.') || 'preset.json',
        what: issue.message,
      })),
    }
  }
  const { support, first = [], notOffered = [], ...rest } = read.data
  return {
    preset: {
      ...given(rest),
      ...(support === undefined ? {} : { support: given(support) }),
      first,
      notOffered,
    },
  }
}
