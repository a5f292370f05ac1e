import { Link } from 'react-router'
import { setupLink } from '#flow/links.ts'
import { deferred } from './deferred.tsx'
import type { Page } from './meta.ts'
import { PageFrame } from './PageFrame.tsx'

// All there is to do with it is to read it, for which no script is needed.
const RoutesBody = deferred(async () => (await import('./RoutesBody.tsx')).RoutesBody)

const RoutesPage = () => (
  <PageFrame
    title="Routes for things that send"
    lead="The ways for the mail of a printer, a program or a server to leave, in the order in which they last."
  >
    <p className="mt-6">
      <Link className="btn" to={setupLink({ id: 'smtp-device', devices: ['printer', 'server'] })}>
        Find mine with a few questions
      </Link>
    </p>
    <RoutesBody />
  </PageFrame>
)

export const page: Page = {
  Component: RoutesPage,
  meta: {
    title: 'SMTP relay, Direct Send, High Volume Email and the others compared',
    description:
      'The routes on which printers, scanners and programs can send through Microsoft 365: server, port, sign-in, recipients, needs, limits, cost, and what breaks each.',
  },
}
