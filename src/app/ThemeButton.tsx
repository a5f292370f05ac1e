import { useState } from 'react'
import { ThemeToggle, type Theme } from '#ui/ThemeToggle.tsx'
import { chooseTheme, chosenTheme } from './theme.ts'
import { useHydrated } from '#pages/use-hydrated.ts'

/** Light, dark, or as the device has it, which is where it starts. */
export function ThemeButton() {
  const hydrated = useHydrated()
  const [pressed, press] = useState<Theme>()
  const value = pressed ?? (hydrated ? chosenTheme() : 'system')
  return (
    <ThemeToggle
      value={value}
      onChange={(theme) => {
        press(theme)
        chooseTheme(theme)
      }}
    />
  )
}
