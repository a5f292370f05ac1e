import type { ReactNode } from 'react'
import { cloudIds, clouds } from '#content/clouds.ts'
import { Choices } from '#ui/Choices.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'

type CloudChoiceProps = {
  name: string
  legend: ReactNode
  hint?: string
  value: string
  onChange: (cloud: string) => void
}

/** Which cloud, behind its name: for most people it is the first one. */
export const CloudChoice = ({ value, ...choices }: CloudChoiceProps) => (
  <Disclosure
    summary={`Cloud: ${cloudIds.flatMap((id) => (id === value ? clouds[id].name : []))[0] ?? value}`}
    open={value !== 'worldwide'}
  >
    <Choices
      {...choices}
      value={value}
      options={cloudIds.map((id) => ({ value: id, label: clouds[id].name, hint: clouds[id].about }))}
    />
  </Disclosure>
)
