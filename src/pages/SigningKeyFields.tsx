import { Button } from '#ui/Button.tsx'
import { FileField } from '#ui/FileField.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { SignField } from './sign-wording.ts'
import type { SigningKeys } from './use-signing-keys.ts'

type Props = {
  keys: SigningKeys
  errorOf: (field: SignField) => string | undefined
  onFiles: (files: readonly File[]) => void
}

/** Certificate, chain and key: from files, or pasted; or one file that holds all of them. */
export const SigningKeyFields = ({ keys: { keys, type, withoutPkcs12 }, errorOf, onFiles }: Props) => (
  <>
    <FileField
      id="sign-files"
      label="Files with the certificate, its chain and its key"
      button="Choose files"
      hint="Such as fullchain.pem and privkey.pem, or one .p12 or .pfx. They are read in this browser and go nowhere."
      error={errorOf('files')}
      onFiles={onFiles}
    />
    {keys.pkcs12 === undefined ? (
      <>
        <TextArea
          id="sign-certificates"
          label="Certificate and chain"
          hint="Yours and those above it, in any order"
          value={keys.certificates}
          placeholder="-----BEGIN CERTIFICATE-----"
          error={errorOf('certificates')}
          onChange={({ target }) => type({ certificates: target.value })}
        />
        <TextArea
          id="sign-key"
          label="Private key"
          value={keys.key}
          placeholder="-----BEGIN PRIVATE KEY-----"
          error={errorOf('key')}
          onChange={({ target }) => type({ key: target.value })}
        />
      </>
    ) : (
      <p className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-2">
        <span>
          Certificate and key come from <b className="breakable">{keys.pkcs12.name}</b>.
        </span>
        <Button kind="secondary" small onClick={withoutPkcs12}>
          Take others instead
        </Button>
      </p>
    )}
    <TextField
      id="sign-password"
      label="Password of the key or of the .p12"
      hint="Only if it has one. Never the password of a mailbox."
      optional={keys.pkcs12 === undefined}
      type="password"
      autoComplete="off"
      value={keys.password}
      error={errorOf('password')}
      onChange={({ target }) => type({ password: target.value })}
    />
  </>
)
