import { Link } from 'react-router'
import { signPath } from '#flow/sign-path.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { Icon } from '#ui/Icon.tsx'

type Props = {
  format: Pick<FileFormat, 'id'>
  setup: Pick<MailboxSetup, 'email' | 'user' | 'name' | 'cloud'>
}

/** To the page that signs an Apple profile, filled in for its mailbox. */
export const SignLink = ({ format, setup: { cloud, ...person } }: Props) => (
  <Link to={signPath(format.id === 'apple-mac-profile' ? 'mac' : 'ios', cloud.id, person)}>
    <Icon name="tick" />
    <span>
      Sign this profile
      <span className="caption block">For admins who have a certificate. It takes the warning away.</span>
    </span>
    <Icon name="arrow" />
  </Link>
)
