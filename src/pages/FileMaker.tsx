import { useState } from 'react'
import { cloudIds, clouds } from '#content/clouds.ts'
import { tokenProgramOf } from '#content/token-programs.ts'
import type { FileFormat } from '#generate/file-format.ts'
import { notOffered } from '#generate/not-offered.ts'
import { Button } from '#ui/Button.tsx'
import { FieldError } from '#ui/FieldError.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { TextField } from '#ui/TextField.tsx'
import { saveFile } from './save-file.ts'
import { Sentence } from './Sentence.tsx'
import { TokenProgramField } from './TokenProgramField.tsx'
import type { FileField, FileValues } from './use-file-values.ts'
import { useTypedBefore } from './use-typed-before.ts'

const labels: Record<FileField, string> = {
  email: 'Email address of the mailbox',
  name: 'Name shown with it',
  org: 'Your organisation',
  help: 'Help desk: an address, a number or a page',
}

/** Fills one file for a mailbox and saves it. What is typed goes nowhere else. */
export function FileMaker({ format, values }: { format: FileFormat; values: FileValues }) {
  const { cloud, chooseCloud, typed, type, problems, token, setup } = values
  // What went wrong is about what was typed then, and goes with it.
  const [failed, setFailed] = useState<{ says: string; of: string }>()
  const now = JSON.stringify([typed, cloud, token.program])
  const reason = notOffered(format, setup)
  const fields: readonly FileField[] = format.needs === 'support' ? ['org', 'help'] : ['email', 'name']
  const wrong =
    fields.some((field) => problems[field] !== undefined) ||
    (format.runsTokenProgram === true && token.program === undefined)

  const takeCloud = (value: string) => chooseCloud(cloudIds.find((id) => id === value) ?? 'worldwide')
  const before = useTypedBefore([
    ...fields.map((field) => (text: string) => type(field, text)),
    takeCloud,
    (value) => token.choose(tokenProgramOf(value)),
  ])
  const save = async () => {
    const says = await saveFile(format.name(setup), format.mediaType, async () => () => format.write(setup))
    setFailed(says === undefined ? undefined : { says, of: now })
  }

  return (
    <div ref={before} className="needs-script block max-w-measure">
      {fields.map((field, at) => (
        <TextField
          key={field}
          label={labels[field]}
          optional={format.needs === undefined || field === 'name' || field === 'org'}
          hint={at === 0 ? 'What you type stays in your browser' : undefined}
          autoComplete="off"
          value={typed[field]}
          error={problems[field]}
          onChange={({ target }) => type(field, target.value)}
        />
      ))}
      <SelectField
        label="Cloud"
        value={cloud}
        options={cloudIds.map((id) => ({ value: id, label: clouds[id].name }))}
        onChange={takeCloud}
      />
      {format.runsTokenProgram ? <TokenProgramField {...token} /> : null}
      <div className="mt-4">
        {reason === undefined && !wrong ? (
          <Button type="button" onClick={() => void save()}>
            Save {format.name(setup)}
          </Button>
        ) : (
          <p className="caption">
            {reason === undefined ? 'Mend what is marked above to get the file.' : <Sentence text={reason} />}
          </p>
        )}
      </div>
      {failed?.of === now ? <FieldError id="file-problem">{failed.says}</FieldError> : null}
    </div>
  )
}
