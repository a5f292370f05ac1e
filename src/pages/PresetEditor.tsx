import { useEffect, useState } from 'react'
import { announce } from '#ui/announce.ts'
import { Button } from '#ui/Button.tsx'
import { ErrorSummary } from '#ui/ErrorSummary.tsx'
import { goTo } from './go-to.ts'
import { PresetAppFields } from './PresetAppFields.tsx'
import { PresetLookFields } from './PresetLookFields.tsx'
import { PresetNameFields } from './PresetNameFields.tsx'
import { PresetOutput } from './PresetOutput.tsx'
import { PresetPreview } from './PresetPreview.tsx'
import { PresetPreviewBar } from './PresetPreviewBar.tsx'
import { PresetStart } from './PresetStart.tsx'
import { PresetWayFields } from './PresetWayFields.tsx'
import { usePreviewPlace } from './use-preview-place.ts'
import { usePresetDraft, type PresetForm } from './use-preset-draft.ts'

const READY = 'Your preset is ready.'

/** The form, what people will see beside it, and what comes of it below. */
export function PresetEditor() {
  const draft = usePresetDraft()
  const { problems } = draft
  // How often somebody asked for the result. Until then nothing is called wrong but what cannot be seen otherwise.
  const [asked, setAsked] = useState(0)
  // The fields that were wrong then. One that is right now is taken out for good: what comes back takes the focus.
  const [named, setNamed] = useState<readonly string[]>([])
  const summary = problems.filter(({ field }) => named.includes(field))
  if (summary.length < named.length) setNamed(summary.map(({ field }) => field))
  const form: PresetForm = {
    ...draft,
    errorOf: (field) =>
      asked === 0 ? undefined : problems.find((problem) => problem.field === field)?.message,
  }
  const { see, back } = usePreviewPlace()
  const ready = asked > 0 && problems.length === 0
  useEffect(() => {
    if (ready) announce(READY)
  }, [ready])
  const make = () => {
    setAsked(asked + 1)
    setNamed(problems.map(({ field }) => field))
    if (problems.length > 0) return
    if (ready) announce(READY)
    // What it goes to is drawn by then.
    setTimeout(() => goTo('preset-result'))
  }
  return (
    <>
      <div className="gap-x-12 lg:grid lg:grid-cols-[minmax(0,1fr)_26rem]">
        <form
          className="min-w-0"
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            make()
          }}
        >
          <p className="small mb-3 max-w-measure">
            What you fill in stays in this tab, also when you load it anew, and goes when you close it. Save
            preset.json to go on another day.
          </p>
          <PresetStart form={form} />
          {summary.length === 0 ? null : <ErrorSummary key={asked} problems={summary} />}
          <PresetNameFields form={form} />
          <PresetAppFields form={form} />
          <PresetWayFields form={form} />
          <PresetLookFields form={form} />
          <p className="mt-8">
            <Button type="submit">Make the preset</Button>
          </p>
          <PresetPreviewBar preset={draft.shown} onSee={see} />
        </form>
        <PresetPreview preset={draft.shown} onBack={back} />
      </div>
      {asked > 0 ? <PresetOutput form={form} /> : null}
    </>
  )
}
