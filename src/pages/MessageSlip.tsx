import type { AdminMessage } from '#content/guide.ts'
import { mailtoLink } from '#flow/admin-message.ts'
import { CopyButton } from '#ui/CopyButton.tsx'
import { Slip } from '#ui/Slip.tsx'
import { Icon } from '#ui/Icon.tsx'

const ADDRESS = /^https?:\/\/\S+$/u

type MessageSlipProps = { message: AdminMessage; link: string; to?: string }

/** A ready message, mostly for the admin: to copy, or to open in a mail program. */
export const MessageSlip = ({ message, link, to = 'Your Microsoft 365 admin' }: MessageSlipProps) => (
  <Slip
    to={to}
    subject={message.subject}
    actions={
      <>
        <CopyButton
          kind="primary"
          label="Message"
          text={[message.subject, ...message.paragraphs].join('\n\n')}
        >
          Copy message
        </CopyButton>
        <a className="btn sec sm" href={mailtoLink(message)}>
          <Icon name="mail" />
          Open in mail
        </a>
        <CopyButton label="Link" text={link} icon="link">
          Copy link only
        </CopyButton>
      </>
    }
  >
    {message.paragraphs.map((paragraph) => (
      <p key={paragraph}>
        {ADDRESS.test(paragraph) ? (
          <a href={paragraph} rel="noreferrer">
            {paragraph}
          </a>
        ) : (
          paragraph
        )}
      </p>
    ))}
  </Slip>
)
