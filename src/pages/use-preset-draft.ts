import { useDeferredValue, useMemo, useState } from 'react'
import { apps } from '#content/app-list.ts'
import { nothingLeft } from '#content/nothing-left.ts'
import { presetWords } from '#content/preset-words.ts'
import type { Preset } from '#content/preset.ts'
import { parseDraft } from '#flow/kept-draft.ts'
import { emptyDraft, type PresetDraft } from '#flow/preset-draft.ts'
import { fieldOf } from '#flow/preset-field.ts'
import { presetText } from '#flow/preset-text.ts'
import { readPreset } from '#lookup/read-preset.ts'
import { dropDraft, readDraft, writeDraft } from './draft.ts'

const DRAFT = 'preset'

export type FieldProblem = { field: string; message: string }

/**
 * The preset that is being written, kept for this tab like every form here, and what is wrong with it. `preset`
 * is the last one that was right, so that what is shown does not go while somebody types.
 */
export function usePresetDraft() {
  const [draft, setDraft] = useState(() => parseDraft(readDraft(DRAFT, '')))
  const text = presetText(draft)
  // A logo is long, and typing must not wait for it.
  const late = useDeferredValue(text)
  const read = useMemo(() => readPreset(late), [late])
  const [right, setRight] = useState<Preset>()
  const preset = 'preset' in read ? read.preset : right
  if (preset !== undefined && preset !== right) setRight(preset)
  const write = (next: PresetDraft) => {
    setDraft(next)
    writeDraft(DRAFT, '', JSON.stringify(next))
  }
  return {
    draft,
    text,
    preset: preset ?? { first: [], notOffered: [] },
    problems:
      'problems' in read
        ? problemsOf(read.problems, draft)
        : nothingLeft(read.preset, apps)
          ? [{ field: 'ways', message: presetWords.noWayLeft }]
          : [],
    change: (part: Partial<PresetDraft>) => write({ ...draft, ...part }),
    replace: write,
    clear: () => {
      setDraft(emptyDraft)
      dropDraft(DRAFT)
    },
  }
}

export type PresetForm = ReturnType<typeof usePresetDraft> & {
  /** What is said beside a field, once somebody has asked for the result. */
  errorOf: (field: string) => string | undefined
}

function problemsOf(
  found: readonly { where: string; what: string }[],
  draft: PresetDraft,
): readonly FieldProblem[] {
  const all = found.map(({ where, what }) => ({ field: fieldOf(where, draft), message: what }))
  return all.filter(({ field }, at) => all.findIndex((each) => each.field === field) === at)
}
