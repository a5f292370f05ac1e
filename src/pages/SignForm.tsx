import { fileWords } from '#content/file-words.ts'
import { announce } from '#ui/announce.ts'
import { Button } from '#ui/Button.tsx'
import { ErrorSummary } from '#ui/ErrorSummary.tsx'
import { Notice } from '#ui/Notice.tsx'
import { DroppedNotice } from './DroppedNotice.tsx'
import { ProfileChoiceFields } from './ProfileChoiceFields.tsx'
import { Sentence } from './Sentence.tsx'
import { SignChecked } from './SignChecked.tsx'
import { SigningKeyFields } from './SigningKeyFields.tsx'
import { SignSaved } from './SignSaved.tsx'
import { useProfileChoice } from './use-profile-choice.ts'
import { useSigningKeys } from './use-signing-keys.ts'
import { signedName, useSigning } from './use-signing.ts'

/** Which profile, with which certificate and key; a look at them; the signed file. */
export function SignForm() {
  const choice = useProfileChoice()
  const keys = useSigningKeys()
  const { times, problems, busy, saved, checked, check, sign, say } = useSigning(choice, keys)
  const errorOf = (field: string) => problems.find((problem) => problem.field === field)?.message
  const addFiles = async (files: readonly File[]) => {
    const message = await keys.addFiles(files).catch(() => fileWords.notRead)
    say(message === undefined ? [] : [{ field: 'sign-files', message }])
    if (message === undefined) announce(`Read: ${files.map(({ name }) => name).join(', ')}`)
  }
  if (!window.isSecureContext)
    return (
      <Notice kind="problem">
        Browsers sign only on pages that come over https, or from this very computer. Open this site with
        https.
      </Notice>
    )
  return (
    <form
      className="max-w-main *:first:mt-0"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void check()
      }}
    >
      <DroppedNotice dropped={choice.dropped} />
      {choice.gone === undefined ? null : (
        <Notice kind="problem">
          <Sentence text={choice.gone} />
        </Notice>
      )}
      <ErrorSummary key={times} problems={problems} />
      <ProfileChoiceFields choice={choice} errorOf={errorOf} />
      <h3 className="mt-10">Certificate and key</h3>
      <SigningKeyFields
        keys={keys}
        errorOf={(field) => errorOf(`sign-${field}`)}
        onFiles={(files) => void addFiles(files)}
      />
      {checked === undefined || choice.format === undefined ? (
        <p className="mt-8">
          <Button type="submit" id="sign-check" aria-disabled={busy || undefined}>
            Check certificate and key
          </Button>
        </p>
      ) : (
        <SignChecked
          checked={checked}
          name={signedName(choice.format.name(choice.setup))}
          busy={busy}
          onSign={() => void sign(checked)}
        />
      )}
      {saved === undefined ? null : <SignSaved name={saved} />}
    </form>
  )
}
