import { Link } from 'react-router'
import type { App } from '#content/app.ts'
import { usesSmtpAuth } from '#content/ways.ts'
import { Section } from './Section.tsx'

/** Where the message to the admin is, for apps that need one. The guide has it filled in. */
export function AppMessage({ app }: { app: App }) {
  const working = app.ways.filter((way) => way.works)
  const bySmtp = working.some(usesSmtpAuth)
  const asks = working.some(({ steps }) =>
    steps.some(({ who, mailbox }) => who === 'admin' && mailbox !== 'shared'),
  )
  if (!bySmtp && !asks) return null
  return (
    <Section id="message" title="The message to your admin">
      {bySmtp ? (
        <p className="max-w-measure">
          Only an admin can switch on Authenticated SMTP. Here are{' '}
          <Link to="/authenticated-smtp/">the five steps</Link> and{' '}
          <Link to="/authenticated-smtp/#message">a message to send</Link>; your own guide has both filled in.
        </p>
      ) : null}
      {asks ? (
        <p className="max-w-measure">
          Some of the steps are for an admin. Your own guide has a message that asks for them, ready to send.
        </p>
      ) : null}
    </Section>
  )
}
