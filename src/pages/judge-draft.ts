import { appIds } from '#content/app-ids.ts'
import type { WayId } from '#content/app.ts'
import { apps } from '#content/app-list.ts'
import { nothingLeft } from '#content/nothing-left.ts'
import { presetWords } from '#content/preset-words.ts'
import type { Preset } from '#content/preset.ts'
import { choiceOf, type PresetDraft } from '#flow/preset-draft.ts'
import { fieldOf } from '#flow/preset-field.ts'
import { presetText } from '#flow/preset-text.ts'
import { shownDraft } from '#flow/shown-draft.ts'
import { readPreset } from '#lookup/read-preset.ts'
import { fieldProblem } from './preset-field-words.ts'

export type FieldProblem = { field: string; message: string }

type Judged = {
  /** What comes of the draft, where it is right. */
  preset?: Preset
  /** What people would see of it, right or not yet. */
  shown: Preset | undefined
  problems: readonly FieldProblem[]
}

/** A draft, read as the file that it would be. */
export function judgeDraft(draft: PresetDraft): Judged {
  const read = readPreset(presetText(draft))
  if ('preset' in read) {
    const problems = nothingLeft(read.preset, apps) ? [{ field: 'ways', message: presetWords.noWayLeft }] : []
    return { preset: read.preset, shown: read.preset, problems }
  }
  const all = read.problems.map(({ where, what }) => {
    const field = fieldOf(where, draft)
    return { field, message: fieldProblem(field, what, draft) }
  })
  // What is said of the first is enough for a field that gives the reason of many apps.
  const problems = all.filter(({ field }, at) => all.findIndex((each) => each.field === field) === at)
  return {
    problems,
    shown: shownOf(
      shownDraft(
        draft,
        problems.map(({ field }) => field),
      ),
    ),
  }
}

/** A draft that may still leave nothing at all, which no file can say. */
function shownOf(draft: PresetDraft): Preset | undefined {
  const read = readPreset(presetText(draft))
  if ('preset' in read) return read.preset
  const rest = readPreset(presetText({ ...draft, rest: 'allowed', apps: {}, ways: {} }))
  if (!('preset' in rest)) return undefined
  const { reason, reasons, ways } = draft
  const left = appIds.filter((id) => choiceOf(draft, id) === 'left-out')
  return {
    ...rest.preset,
    first: appIds.filter((id) => choiceOf(draft, id) === 'first'),
    notOffered: left.map((app) => ({ app, reason: reasons[app] || reason })),
    closedWays: (Object.keys(ways) as WayId[]).map((way) => ({ way, reason: ways[way] ?? '' })),
  }
}
