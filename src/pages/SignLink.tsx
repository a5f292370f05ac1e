import { Link } from 'react-router'
import { signPath } from '#flow/sign-path.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { Icon } from '#ui/Icon.tsx'

type Props = {
  device: NonNullable<FileFormat['signable']>
  setup: Pick<MailboxSetup, 'email' | 'user' | 'name' | 'cloud'>
}

/** To the page that signs an Apple profile, filled in for its mailbox. */
export const SignLink = ({ device, setup: { cloud, ...person } }: Props) => (
  <Link to={signPath(device, cloud.id, person)}>
    <Icon name="tick" />
    <span>
      Sign this profile
      <span className="caption block">For admins who have a certificate. It takes the warning away.</span>
    </span>
    <Icon name="arrow" />
  </Link>
)
