import { useDeferredValue, useMemo, useState } from 'react'
import { noPreset, type Preset } from '#content/preset.ts'
import { parseDraft } from '#flow/kept-draft.ts'
import { emptyDraft, type PresetDraft } from '#flow/preset-draft.ts'
import { presetText } from '#flow/preset-text.ts'
import { dropDraft, readDraft, writeDraft } from './draft.ts'
import { judgeDraft } from './judge-draft.ts'
import { useAskBeforeClosing } from './use-ask-before-closing.ts'

const DRAFT = 'preset'
const EMPTY = presetText(emptyDraft)

/**
 * The preset that is being written, kept for this tab like every form here, and what is wrong with it. `preset`
 * is the last one that was right, and `shown` what people would see of it as it stands.
 */
export function usePresetDraft() {
  const [draft, setDraft] = useState(() => parseDraft(readDraft(DRAFT, '')))
  // A logo is long, and typing must not wait for it.
  const late = useDeferredValue(draft)
  const judged = useMemo(() => judgeDraft(late), [late])
  const [right, setRight] = useState<Preset>()
  const preset = judged.preset ?? right
  if (preset !== undefined && preset !== right) setRight(preset)
  const text = presetText(draft)
  const [saved, setSaved] = useState(EMPTY)
  useAskBeforeClosing(text !== saved && text !== EMPTY)
  const write = (next: PresetDraft) => {
    setDraft(next)
    writeDraft(DRAFT, '', JSON.stringify(next))
  }
  return {
    draft,
    text,
    /** It is in a file now. */
    keep: () => setSaved(text),
    preset: preset ?? noPreset,
    shown: judged.shown ?? preset ?? noPreset,
    problems: judged.problems,
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
