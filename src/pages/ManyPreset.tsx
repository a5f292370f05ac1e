import { PresetFile } from './PresetFile.tsx'
import type { List } from './use-list.ts'

const SAYS = {
  label: 'Your preset.json (optional)',
  hint: 'Names your organisation and help desk in letters and sheets, and leaves out what you do not offer.',
  taken: 'Taken:',
  takeOut: 'Take it out',
  out: 'The preset is taken out.',
}

/** Whose help desk letters and sheets name: that of the site, or of a `preset.json` of the reader’s own. */
export const ManyPreset = ({ list }: { list: List }) => (
  <PresetFile
    id="many-preset"
    says={SAYS}
    name={list.state.presetName}
    onTake={(own) => void list.takePreset(own)}
  />
)
