import { useState } from 'react'
import { clouds } from '#content/clouds.ts'
import { cloudIds } from '#flow/questions.ts'
import { parseEmail, parseSignIn, type Parsed } from '#lib/email.ts'
import { given } from '#lib/given.ts'
import { Choices } from '#ui/Choices.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { TextField } from '#ui/TextField.tsx'
import { readDraft, writeDraft } from './draft.ts'
import type { Page } from './meta.ts'
import { StepFrame } from './StepFrame.tsx'
import { useContinue } from './use-continue.ts'
import { useJourney } from './use-journey.ts'
import { emailSentence } from './email-wording.ts'

function MailboxStep() {
  const current = useJourney()
  const goOn = useContinue('mailbox', current)
  const { answers } = current.journey
  const { preset } = current.world
  const [email, typeEmail] = useState(() => readDraft('email') ?? current.person.email ?? '')
  const [user, typeUser] = useState(() => readDraft('user') ?? current.person.user ?? '')
  const [kind, chooseKind] = useState<string>(answers.mailbox ?? 'own')
  const [cloud, chooseCloud] = useState<string>(answers.cloud ?? 'worldwide')
  const [tried, setTried] = useState(false)

  const errors = {
    email: tried ? problem(email, parseEmail) : undefined,
    user: tried ? problem(user, parseSignIn) : undefined,
  }
  const problems = Object.entries(errors).flatMap(([field, message]) =>
    message === undefined ? [] : [{ field, message }],
  )

  const submit = () => {
    setTried(true)
    const address = accepted(email, parseEmail)
    const signIn = accepted(user, parseSignIn)
    if (address === false || signIn === false) return
    writeDraft('email', '')
    writeDraft('user', '')
    const { email: _email, user: _user, ...others } = current.person
    const person = given({ ...others, email: address, user: signIn === address ? undefined : signIn })
    void goOn({ mailbox: kind, cloud }, person)
  }

  return (
    <StepFrame
      step="mailbox"
      current={current}
      title="Which mailbox is it?"
      lead={<p>With the address the steps and files are made for you. It stays in your browser.</p>}
      problems={problems}
      onContinue={submit}
    >
      <TextField
        id="email"
        label="Email address of the mailbox"
        optional
        hint={`For example ${preset.domain === undefined ? 'ana@contoso.com' : `ana@${preset.domain}`}`}
        type="email"
        autoComplete="email"
        value={email}
        error={errors.email}
        onChange={({ target: { value: text } }) => {
          typeEmail(text)
          writeDraft('email', text)
        }}
      />
      <Disclosure summary="My sign-in name is different" open={user !== ''}>
        <TextField
          id="user"
          label="Name you type at Microsoft’s sign-in page"
          optional
          hint="Some organisations use a shorter or another one, such as ar1234@contoso.com"
          type="email"
          autoComplete="username"
          value={user}
          error={errors.user}
          onChange={({ target: { value: text } }) => {
            typeUser(text)
            writeDraft('user', text)
          }}
        />
      </Disclosure>
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
      <Disclosure summary={`Cloud: ${cloudName(cloud)}`} open={cloud !== 'worldwide'}>
        <Choices
          legend={<h2 className="h3">Which Microsoft cloud?</h2>}
          hint="If these names mean nothing to you, it is the first one."
          name="cloud"
          value={cloud}
          onChange={chooseCloud}
          options={cloudIds.map((id) => ({ value: id, label: clouds[id].name, hint: clouds[id].about }))}
        />
      </Disclosure>
    </StepFrame>
  )
}

const cloudName = (cloud: string) =>
  cloudIds.flatMap((id) => (id === cloud ? clouds[id].name : []))[0] ?? cloud

/** The value, undefined for an empty field, false where it cannot be taken. */
function accepted(text: string, parse: (text: string) => Parsed): string | undefined | false {
  if (text.trim() === '') return undefined
  const parsed = parse(text)
  return parsed.ok && parsed.value
}

function problem(text: string, parse: (text: string) => Parsed): string | undefined {
  if (text.trim() === '') return undefined
  const parsed = parse(text)
  return parsed.ok ? undefined : emailSentence[parsed.reason]
}

export const page: Page = {
  Component: MailboxStep,
  meta: {
    title: 'Your mailbox',
    description: 'Address, sign-in name, own or shared mailbox, and which Microsoft cloud it lives in.',
  },
}
