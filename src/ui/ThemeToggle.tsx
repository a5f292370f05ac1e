import { announce } from './announce.ts'
import { Icon } from './Icon.tsx'
import { words } from './words.ts'

export type Theme = 'system' | 'light' | 'dark'

type ThemeToggleProps = {
  value: Theme
  onChange: (theme: Theme) => void
}

const next: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' }

/** Light, dark, or as the device has it: one press goes on to the next, and the name says which it is. */
export function ThemeToggle({ value, onChange }: ThemeToggleProps) {
  const name = words.themeIs(words.theme[value])
  function goOn(): void {
    onChange(next[value])
    announce(words.themeIs(words.theme[next[value]]))
  }
  return (
    <button type="button" className="top-btn sq needs-script" aria-label={name} title={name} onClick={goOn}>
      <Icon name={value === 'system' ? 'theme' : value} />
    </button>
  )
}
