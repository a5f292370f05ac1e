import { Link } from 'react-router'
import { retirements, retirementText } from '#content/retirements.ts'
import { Sentence } from './Sentence.tsx'
import { SourceNote } from './SourceNote.tsx'
import { useToday } from './use-today.ts'

/** How the servers let you in now, and which passwords they refuse since when. */
export function SignInToday() {
  const today = useToday()
  return (
    <section aria-labelledby="sign-in-title" id="sign-in" className="scroll-mt-6">
      <h2 id="sign-in-title">How to sign in today</h2>
      <h3 className="mt-5">IMAP and POP: OAuth2 only</h3>
      <p className="mt-1 max-w-measure">
        <Sentence text={retirementText('basic-imap-pop', today)} /> Choose “OAuth2” or “Sign in with
        Microsoft” in your app. An app that only knows passwords cannot read this mailbox.
      </p>
      <h3 className="mt-5">SMTP: OAuth2, or a password for now</h3>
      <p className="mt-1 max-w-measure">
        <Sentence text={retirementText('basic-smtp', today)} />
      </p>
      <p className="mt-2 max-w-measure">
        Either way, an admin has to switch sending on for the mailbox first:{' '}
        <Link to="/authenticated-smtp/">Authenticated SMTP</Link>.
      </p>
      <h3 className="mt-5">User name</h3>
      <p className="mt-1 max-w-measure">
        The name with which you sign in at Microsoft. For most people that is their address.
      </p>
      <SourceNote of={[retirements['basic-imap-pop'], retirements['basic-smtp']]} />
    </section>
  )
}
