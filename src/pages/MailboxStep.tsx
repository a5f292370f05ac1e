import { useState } from 'react'
import { parseEmail, parseSignIn } from '#lib/email.ts'
import { given } from '#lib/given.ts'
import { Choices } from '#ui/Choices.tsx'
import { TextField } from '#ui/TextField.tsx'
import { CloudChoice } from './CloudChoice.tsx'
import { LookupDoor, lookupPart } from './LookupDoor.tsx'
import { dropDraft, readDraft, writeDraft } from './draft.ts'
import type { Page } from './meta.ts'
import { SignInField } from './SignInField.tsx'
import { StepFrame } from './StepFrame.tsx'
import { useContinue } from './use-continue.ts'
import { useJourney } from './use-journey.ts'
import { readAddress, type FieldProblem } from './read-address.ts'

const DomainLookup = lookupPart('The look-up did not load. You can choose by hand all the same.')

function MailboxStep() {
  const current = useJourney()
  const { goOn, failed } = useContinue('mailbox', current)
  const { answers } = current.journey
  const { preset } = current.world
  const { email: givenEmail = '', user: givenUser = '' } = current.person
  const [email, typeEmail] = useState(() => readDraft('email', givenEmail))
  const [user, typeUser] = useState(() => readDraft('user', givenUser))
  const [kind, chooseKind] = useState<string>(answers.mailbox ?? 'own')
  const [cloud, chooseCloud] = useState<string>(answers.cloud ?? 'worldwide')
  // What was wrong at the last try: it stays until the next, so that nothing moves while one types.
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const errorOf = (field: string) => problems.find((problem) => problem.field === field)?.message

  const submit = async () => {
    const address = readAddress('email', email, parseEmail)
    const signIn = readAddress('user', user, parseSignIn)
    const wrong = [address, signIn].flatMap(({ problem }) => problem ?? [])
    setProblems(wrong)
    if (wrong.length > 0) return
    const { email: _email, user: _user, ...others } = current.person
    const name = signIn.value === address.value ? undefined : signIn.value
    const gone = await goOn({ mailbox: kind, cloud }, given({ ...others, email: address.value, user: name }))
    if (!gone) return
    dropDraft('email')
    dropDraft('user')
  }

  return (
    <StepFrame
      step="mailbox"
      current={current}
      failed={failed}
      title="Which mailbox is it?"
      lead={<p>With the address the steps and files are made for you. It stays in your browser.</p>}
      problems={problems}
      onContinue={() => void submit()}
    >
      <TextField
        id="email"
        label="Email address of the mailbox"
        optional
        hint={`For example ${preset.domain === undefined ? 'ana@contoso.com' : `ana@${preset.domain}`}`}
        type="email"
        autoComplete="email"
        value={email}
        error={errorOf('email')}
        onChange={({ target: { value: text } }) => {
          typeEmail(text)
          writeDraft('email', givenEmail, text)
        }}
      />
      <Choices
        legend={<h2 className="h3">Whose mailbox is it?</h2>}
        name="mailbox"
        value={kind}
        onChange={chooseKind}
        options={[
          { value: 'own', label: 'My own', hint: 'You sign in with this address or your sign-in name' },
          {
            value: 'shared',
            label: 'A shared mailbox',
            hint: 'Such as info@ or sales@; you sign in as yourself',
          },
        ]}
      />
      <SignInField
        shared={kind === 'shared'}
        value={user}
        error={errorOf('user')}
        onType={(text) => {
          typeUser(text)
          writeDraft('user', givenUser, text)
        }}
      />
      <CloudChoice
        legend={<h2 className="h3">Which Microsoft cloud?</h2>}
        hint="If these names mean nothing to you, it is the first one."
        name="cloud"
        value={cloud}
        onChange={chooseCloud}
      />
      <LookupDoor
        label="Find out the cloud from the domain"
        part={DomainLookup}
        typed={email}
        cloud={cloud}
        onTake={chooseCloud}
      />
    </StepFrame>
  )
}

export const page: Page = {
  Component: MailboxStep,
  meta: {
    title: 'Your mailbox',
    description: 'Address, sign-in name, own or shared mailbox, and which Microsoft cloud it lives in.',
  },
}
