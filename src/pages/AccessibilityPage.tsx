import type { Page } from './meta.ts'
import { PageFrame } from './PageFrame.tsx'
import { Section } from './Section.tsx'

const works = [
  'Everything can be reached and used with the keyboard, and the focus is always visible.',
  'Who has to act is said in words, and shown by shape, place and colour besides.',
  'Text can be enlarged to 400 %, and every page fits a screen of 320 pixels without scrolling sideways.',
  'Buttons and links outside running text are at least 44 pixels high.',
  'Light and dark follow your system, or the button at the top. High-contrast modes keep borders and marks.',
  'Motion is small, and there is none if your system asks for less.',
  'What was copied or changed is announced to screen readers.',
  'Settings, the five admin steps and every app’s steps can be read without scripts, and printed in black and white.',
]

const limits = [
  'The site is in English only.',
  'Copy buttons, the questions, ticks and files need scripts. The texts do not.',
  'The drawings of the admin center show only what matters. Each has a description in words.',
  'Names of controls in apps are the English ones. Your app may show them in your language.',
]

const AccessibilityPage = () => (
  <PageFrame
    title="Accessibility"
    lead="This site aims at WCAG 2.2, level AA. Each page is checked by a program, light and dark, on a small and a large screen; that finds some faults and not all."
  >
    <Section id="works" title="What should work for you">
      <List items={works} />
    </Section>
    <Section id="limits" title="What is known not to">
      <List items={limits} />
    </Section>
    <Section id="keys" title="With the keyboard">
      <p className="max-w-measure">
        The first press of the Tab key shows “Skip to content”. In a list of choices the arrow keys move and
        Space chooses. On a dark plate each value is a button: Enter copies it.
      </p>
    </Section>
    <Section id="report" title="If something stops you">
      <p className="max-w-measure">
        Tell whoever gave you the address of this site. If your organisation runs it, its help desk can change
        the page or help you in another way.
      </p>
    </Section>
  </PageFrame>
)

const List = ({ items }: { items: readonly string[] }) => (
  <ul className="max-w-measure list-disc space-y-2 ps-5">
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
)

export const page: Page = {
  Component: AccessibilityPage,
  meta: {
    title: 'Accessibility',
    description:
      'How this site works with a keyboard, a screen reader, large text, without colour, without scripts and on paper, and what is known not to work.',
  },
}
