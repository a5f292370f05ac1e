import { PresetAccentField } from './PresetAccentField.tsx'
import { PresetLogoField } from './PresetLogoField.tsx'
import type { PresetForm } from './use-preset-draft.ts'

/** What the band of the organisation looks like. */
export const PresetLookFields = ({ form }: { form: PresetForm }) => (
  <>
    <h3 className="mt-10">How it looks</h3>
    <PresetLogoField form={form} />
    <PresetAccentField theme="light" form={form} />
    <PresetAccentField theme="dark" form={form} />
  </>
)
