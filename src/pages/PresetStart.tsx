import { useState } from 'react'
import { appName } from '#content/app-names.ts'
import { listed } from '#content/listed.ts'
import { draftOf, recommendedInVain } from '#flow/draft-of-preset.ts'
import { emptyDraft } from '#flow/preset-draft.ts'
import { readPreset, type PresetProblem } from '#lookup/read-preset.ts'
import { announce } from '#ui/announce.ts'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { FileField } from '#ui/FileField.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import type { PresetForm } from './use-preset-draft.ts'

/** No preset is larger; the file is another one then, and not worth the memory. */
const LARGEST = 1_000_000

/** Goes on from a preset that exists. What is wrong in it is said, and the form stays as it is. */
export function PresetStart({ form }: { form: PresetForm }) {
  const [pasted, paste] = useState('')
  const [problems, setProblems] = useState<readonly PresetProblem[]>([])
  const [vain, setVain] = useState<readonly string[]>([])
  const take = (text: string) => {
    const read = readPreset(text)
    if ('problems' in read) {
      setProblems(read.problems)
      announce('This preset is not right. What is wrong stands below the field.')
      return
    }
    setProblems([])
    paste('')
    form.replace(draftOf(read.preset))
    const names = recommendedInVain(read.preset).map(appName)
    setVain(names)
    announce(`The preset is in the form.${names.length === 0 ? '' : ` ${inVain(names)}`}`)
  }
  const open = async ([file]: readonly File[]) => {
    if (file === undefined) return
    const text = file.size > LARGEST ? undefined : await file.text().catch(() => undefined)
    if (text === undefined)
      setProblems([{ where: file.name, what: 'This file is too large for a preset, or could not be read.' }])
    else take(text)
  }
  return (
    <Disclosure summary="Start from a preset.json you have">
      <FileField
        label="The file"
        button="Open preset.json"
        hint="It takes the place of what is in the form."
        onFiles={(files) => void open(files)}
      />
      <TextArea
        id="preset-paste"
        label="Or paste its text"
        value={pasted}
        onChange={({ target }) => paste(target.value)}
      />
      {problems.length === 0 ? null : (
        <ul className="small mt-2 list-disc ps-5">
          {problems.map(({ where, what }) => (
            <li key={where + what}>
              <code className="breakable">{where}</code>: {what}
            </li>
          ))}
        </ul>
      )}
      {vain.length === 0 ? null : <p className="small mt-2 max-w-measure">{inVain(vain)}</p>}
      <p className="acts mt-3">
        <Button kind="secondary" small onClick={() => take(pasted)}>
          Take this text
        </Button>
        <Button
          kind="secondary"
          small
          onClick={() => {
            form.replace(emptyDraft)
            setVain([])
            form.clear()
            announce('The form is empty.')
          }}
        >
          Empty the form
        </Button>
      </p>
    </Disclosure>
  )
}

/** What the file says twice, and what became of it. */
const inVain = (names: readonly string[]) =>
  `The file recommends ${listed(names)} and does not offer ${names.length === 1 ? 'it' : 'them'}. Nobody saw ${names.length === 1 ? 'it' : 'them'}, so “not offered” stands in the form: choose otherwise below.`
