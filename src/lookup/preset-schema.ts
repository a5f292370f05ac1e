import * as z from 'zod/mini'
import { judgeAccent, type Accent } from '#content/accent.ts'
import { isAppId, type AppId } from '#content/app-ids.ts'
import type { WayId } from '#content/app.ts'
import { cloudIds } from '#content/clouds.ts'
import { presetWords } from '#content/preset-words.ts'
import { logoProblem } from './logo-problem.ts'

// The compiled parser needs `new Function`, which our content security policy forbids.
z.config({ ...z.locales.en(), jitless: true })

// What would turn the rest of a line round or hide a part of it; joiners are spelling in some scripts.
const UNSEEN = /[\p{Cs}\p{Noncharacter_Code_Point}\p{Bidi_Control}]|(?!\n)\p{Cc}/gu

const words = (most: number) =>
  z.string({ error: presetWords.text(most) }).check(
    z.overwrite((text) => text.replaceAll(UNSEEN, ' ').trim()),
    z.minLength(1, { error: presetWords.text(most) }),
    z.maxLength(most, { error: presetWords.text(most) }),
  )

/** As long as a sentence, and as a short letter. Characters. */
const SENTENCE = 200
const LETTER = 600

const appId = z.custom<AppId>((value) => typeof value === 'string' && isAppId(value), {
  error: ({ input }) => presetWords.noApp(String(input).slice(0, 40)),
})
const wayIds = ['exchange', 'imap', 'pop', 'send'] as const satisfies readonly WayId[]

const accent = (theme: keyof Accent) =>
  z.string({ error: presetWords.colour }).check(
    z.regex(/^#[\da-f]{6}$/iu, { error: presetWords.colour, abort: true }),
    z.refine((text) => judgeAccent(text, theme)?.passes === true, {
      error: ({ input }) => {
        const judged = judgeAccent(String(input), theme)
        return judged === undefined
          ? presetWords.colour
          : presetWords.contrast(String(input), theme, judged.ratio, judged.nearest)
      },
    }),
  )

/** Every key that a preset may have. There is none for a host, a port, a file or a script. */
export const shape = {
  organisation: z.optional(words(SENTENCE)),
  domain: z.optional(
    z
      .string({ error: presetWords.domain })
      .check(
        z.maxLength(253, { error: presetWords.domain }),
        z.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/iu, { error: presetWords.domain }),
      ),
  ),
  cloud: z.optional(z.enum(cloudIds)),
  support: z.optional(
    z.strictObject({
      email: z.optional(z.email({ error: presetWords.email })),
      phone: z.optional(
        z
          .string({ error: presetWords.phone })
          .check(z.regex(/^[+\d][\d ()/.-]{2,30}$/u, { error: presetWords.phone })),
      ),
      page: z.optional(z.url({ protocol: /^https$/u, error: presetWords.page })),
    }),
  ),
  first: z.optional(z.array(appId)),
  notOffered: z.optional(z.array(z.strictObject({ app: appId, reason: words(SENTENCE) }))),
  only: z.optional(
    z.strictObject({
      apps: z.array(appId).check(z.minLength(1, { error: presetWords.noAppLeft })),
      reason: words(SENTENCE),
    }),
  ),
  closedWays: z.optional(
    z.array(z.strictObject({ way: z.enum(wayIds), reason: words(SENTENCE) })).check(
      z.refine((rows) => new Set(rows.map(({ way }) => way)).size < wayIds.length, {
        error: presetWords.nothingLeft,
      }),
    ),
  ),
  logo: z.optional(
    z.string({ error: presetWords.logo.kind }).check(
      z.refine((text) => logoProblem(text) === undefined, {
        error: ({ input }) => logoProblem(String(input)) ?? '',
      }),
    ),
  ),
  accent: z.optional(z.strictObject({ light: accent('light'), dark: accent('dark') })),
  note: z.optional(words(LETTER)),
}

export const schema = z.strictObject(shape)
