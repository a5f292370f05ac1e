import { useState } from 'react'
import { cloudIds, clouds } from '#content/clouds.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { notOffered } from '#generate/not-offered.ts'
import { given } from '#lib/given.ts'
import { Button } from '#ui/Button.tsx'
import { FieldError } from '#ui/FieldError.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { TextField } from '#ui/TextField.tsx'
import { saveFile } from './save-file.ts'
import { Sentence } from './Sentence.tsx'
import { TokenProgramField } from './TokenProgramField.tsx'
import type { FileField, FileValues } from './use-file-values.ts'
import { useTokenProgram } from './use-token-program.ts'

const labels: Record<FileField, string> = {
  email: 'Email address of the mailbox',
  name: 'Name shown with it',
  org: 'Your organisation',
  help: 'Help desk: an address, a number or a page',
}

/** Fills one file for a mailbox and saves it. What is typed goes nowhere else. */
export function FileMaker({ format, values }: { format: FileFormat; values: FileValues }) {
  const { cloud, chooseCloud, typed, type, problems, setup } = values
  const [problem, setProblem] = useState<string>()
  const token = useTokenProgram()
  const made: MailboxSetup = given({ ...setup, token: format.runsTokenProgram ? token.program : undefined })
  const reason = notOffered(format, made)
  const fields: readonly FileField[] = format.needs === 'support' ? ['org', 'help'] : ['email', 'name']
  const wrong =
    fields.some((field) => problems[field] !== undefined) ||
    (format.runsTokenProgram === true && token.program === undefined)

  return (
    <div className="max-w-measure">
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
        onChange={(value) => chooseCloud(cloudIds.find((id) => id === value) ?? 'worldwide')}
      />
      {format.runsTokenProgram ? <TokenProgramField {...token} /> : null}
      <div className="mt-4">
        {reason === undefined && !wrong ? (
          <Button
            type="button"
            onClick={async () =>
              setProblem(
                await saveFile(format.name(made), format.mediaType, async () => () => format.write(made)),
              )
            }
          >
            Save {format.name(made)}
          </Button>
        ) : (
          <p className="caption">
            {reason === undefined ? 'Mend what is marked above to get the file.' : <Sentence text={reason} />}
          </p>
        )}
      </div>
      {problem === undefined ? null : <FieldError id="file-problem">{problem}</FieldError>}
    </div>
  )
}
