import { Disclosure } from '#ui/Disclosure.tsx'
import { TextField } from '#ui/TextField.tsx'

type SignInFieldProps = {
  /** For a shared mailbox somebody else signs in, so the name is asked for and not tucked away. */
  shared: boolean
  value: string
  error: string | undefined
  onType: (text: string) => void
}

/** The name that is typed at Microsoft’s page, where it is not the address of the mailbox. */
export function SignInField({ shared, value, error, onType }: SignInFieldProps) {
  const field = (
    <TextField
      id="user"
      label={
        shared ? 'Your own name at Microsoft’s sign-in page' : 'Name you type at Microsoft’s sign-in page'
      }
      optional
      hint={
        shared
          ? 'Nobody signs in as a shared mailbox. Give your own address or sign-in name, such as ana@contoso.com'
          : 'Some organisations use a shorter or another one, such as ar1234@contoso.com'
      }
      type="email"
      autoComplete="username"
      value={value}
      error={error}
      onChange={({ target }) => onType(target.value)}
    />
  )
  return shared ? (
    field
  ) : (
    <Disclosure summary="My sign-in name is different" open={value !== ''}>
      {field}
    </Disclosure>
  )
}
