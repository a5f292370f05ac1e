import { tokenProgramIds, tokenProgramNames, tokenProgramOf } from '#content/token-programs.ts'
import { SelectField } from '#ui/SelectField.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { TokenChoice } from './use-token-program.ts'

const options = tokenProgramIds.map((value) => ({ value, label: tokenProgramNames[value] }))

type TokenProgramFieldProps = TokenChoice & { hint?: string }

/** Which program prints the access token, for files that call one. */
export const TokenProgramField = ({ id, path, program, choose, type, hint }: TokenProgramFieldProps) => (
  <div className="mb-4">
    <SelectField
      label="Program that fetches your tokens"
      hint={hint}
      value={id}
      options={options}
      onChange={(value) => choose(tokenProgramOf(value))}
    />
    {id === 'own' ? (
      <TextField
        label="Its name, or where it is"
        hint="It is called with your sign-in name and prints a token. For example /usr/local/bin/m365-token"
        value={path}
        onChange={({ target }) => type(target.value)}
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        error={
          program === undefined && path !== ''
            ? 'Give a name such as m365-token, or a path that begins with a slash, without blanks or other signs.'
            : undefined
        }
      />
    ) : null}
  </div>
)
