import { apps } from '#content/app-list.ts'
import type { Preset } from '#content/preset.ts'
import { Button } from '#ui/Button.tsx'
import { StickyBar } from '#ui/StickyBar.tsx'
import { SEE_PREVIEW } from './use-preview-place.ts'

type PresetPreviewBarProps = { preset: Preset; onSee: () => void }

/** Where the preview is not beside the form but below it: what it shows in few words, and the way to it. */
export function PresetPreviewBar({ preset: { first, notOffered }, onSee }: PresetPreviewBarProps) {
  const left = new Set(notOffered.map(({ app }) => app))
  const offered = apps.filter(({ id }) => !left.has(id)).length
  const best = new Set(first.filter((id) => !left.has(id))).size
  return (
    // As wide as the page, whose margin is that of `.wrap`; what sticks is this, as the bar only sticks in its parent.
    <div className="sticky bottom-0 z-3 -mx-6 max-sm:-mx-4 lg:hidden [@media(height<26rem)]:static">
      <StickyBar
        label="People will see"
        value={`${offered} of ${apps.length} apps${best === 0 ? '' : `, ${best} first`}`}
      >
        <Button id={SEE_PREVIEW} kind="secondary" small onClick={onSee}>
          See the preview
        </Button>
      </StickyBar>
    </div>
  )
}
