import { Link } from 'react-router'
import type { Page } from './meta.ts'
import { PageFrame } from './PageFrame.tsx'

const places = [
  { to: '/setup/prerequisites/', name: 'Set up a mailbox', says: 'A few questions, then your steps' },
  { to: '/settings/', name: 'Server settings', says: 'SMTP, IMAP and POP, for every cloud' },
  { to: '/apps/', name: 'All apps', says: 'What each app can do with Exchange Online' },
  { to: '/authenticated-smtp/', name: 'Authenticated SMTP', says: 'Five steps for an admin' },
  { to: '/glossary/', name: 'Glossary', says: 'The words, in short' },
] as const

/** For an address that was never ours, or was typed wrong. */
const NotFoundPage = () => (
  <PageFrame
    title="There is no page here"
    lead="The address may be mistyped, or cut off where a message broke the line. One of these may be what you look for."
  >
    <ul className="mt-8 max-w-main border-t-2 border-ink">
      {places.map(({ to, name, says }) => (
        <li key={to} className="border-b border-line">
          <Link to={to} className="block py-3 text-ink no-underline hover:underline">
            <b className="font-semibold text-you">{name}</b>
            <span className="small muted block">{says}</span>
          </Link>
        </li>
      ))}
    </ul>
  </PageFrame>
)

export const page: Page = {
  Component: NotFoundPage,
  meta: {
    title: 'Page not found',
    description: 'There is no page at this address.',
  },
}
