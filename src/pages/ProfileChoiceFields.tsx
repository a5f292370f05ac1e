import { Choices } from '#ui/Choices.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Notice } from '#ui/Notice.tsx'
import { TextField } from '#ui/TextField.tsx'
import { CloudChoice } from './CloudChoice.tsx'
import { Sentence } from './Sentence.tsx'
import type { ProfileChoice } from './use-profile-choice.ts'

type Props = { choice: ProfileChoice; errorOf: (field: string) => string | undefined }

/** Which profile, and whose. */
export const ProfileChoiceFields = ({ choice, errorOf }: Props) => {
  const { offered, format, choose, email, typeEmail, user, typeUser, cloud, chooseCloud } = choice
  return (
    <>
      {offered.length < 2 ? null : (
        <Choices
          legend={<h3>Which profile?</h3>}
          name="sign-profile"
          value={format?.id}
          onChange={choose}
          options={offered.map(({ id, title, for: whom }) => ({
            value: id,
            label: title,
            hint: <Sentence text={whom} />,
          }))}
        />
      )}
      {format?.caution === undefined ? null : (
        <Notice kind="problem">
          <Sentence text={format.caution} />
        </Notice>
      )}
      <TextField
        id="sign-email"
        label="Email address of the mailbox"
        optional
        hint="Leave it empty for one profile for everybody: the device then asks for the address."
        type="email"
        autoComplete="off"
        value={email}
        error={errorOf('sign-email')}
        onChange={({ target }) => typeEmail(target.value)}
      />
      <Disclosure summary="The sign-in name is different" open={user !== ''}>
        <TextField
          id="sign-user"
          label="Name typed at Microsoft’s sign-in page"
          optional
          type="email"
          autoComplete="off"
          value={user}
          error={errorOf('sign-user')}
          onChange={({ target }) => typeUser(target.value)}
        />
      </Disclosure>
      <CloudChoice
        legend={<h3>Which Microsoft cloud?</h3>}
        name="sign-cloud"
        value={cloud}
        onChange={chooseCloud}
      />
    </>
  )
}
