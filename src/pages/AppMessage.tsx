import { Link } from 'react-router'
import type { App } from '#content/app.ts'
import { usesSmtpAuth } from '#content/ways.ts'
import { Section } from './Section.tsx'

/** Where the message to the admin is, for apps that send by SMTP. The guide has it filled in. */
export function AppMessage({ app }: { app: App }) {
  if (!app.ways.some((way) => way.works && usesSmtpAuth(way))) return null
  return (
    <Section id="message" title="The message to your admin">
      <p className="max-w-measure">
        Only an admin can switch on Authenticated SMTP. Here are{' '}
        <Link to="/authenticated-smtp/">the five steps</Link> and{' '}
        <Link to="/authenticated-smtp/#message">a message to send</Link>; your own guide has both filled in.
      </p>
    </Section>
  )
}
