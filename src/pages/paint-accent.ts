import { onAccent, type Accent } from '#content/accent.ts'

/**
 * Gives an element the colour of an organisation, by properties that our own style sheet uses: the content
 * security policy allows no style attribute, and no colour of a file gets further than into these two.
 */
export const paintAccent = (accent: Accent | undefined) => (element: HTMLElement | null) => {
  if (element === null) return
  const paint = (name: string, value: string | undefined) =>
    value === undefined ? element.style.removeProperty(name) : element.style.setProperty(name, value)
  const both = (light: string, dark: string) => `light-dark(${light}, ${dark})`
  paint('--org', accent && both(accent.light, accent.dark))
  paint('--on-org', accent && both(onAccent(accent.light), onAccent(accent.dark)))
}
