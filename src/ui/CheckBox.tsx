import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'

type BoxProps = { checked: boolean; onChange: (checked: boolean) => void }

/** The box alone, of 44 pixels. It has no `name`: no form sends it. */
export const Box = ({ checked, onChange, label }: BoxProps & { label?: string }) => (
  <>
    <input
      type="checkbox"
      checked={checked}
      aria-label={label}
      onChange={({ target }) => onChange(target.checked)}
    />
    <Icon name="tick" />
  </>
)

type CheckBoxProps = BoxProps & { label: ReactNode; hint?: ReactNode | undefined }

/** One thing to have or not. */
export const CheckBox = ({ label, hint, ...box }: CheckBoxProps) => (
  <label className="checkbox">
    <span className="tick">
      <Box {...box} />
    </span>
    <span className="n">
      <b>{label}</b>
      {hint === undefined ? null : <span>{hint}</span>}
    </span>
  </label>
)
