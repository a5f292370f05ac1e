import type { Who } from '#content/who.ts'
import { Door } from '#ui/Door.tsx'
import { inside } from './inside.tsx'

const doors: readonly { who: Who; to: string; name: string; says: string }[] = [
  {
    who: 'you',
    to: '/setup/prerequisites/',
    name: 'Set up my phone or computer',
    says: 'Your own mailbox, in Outlook, Apple Mail, Gmail, Thunderbird or another app',
  },
  {
    who: 'admin',
    to: '/admin/',
    name: 'Turn it on for my organisation',
    says: 'What an admin decides and does, in order, for one mailbox or for many',
  },
  {
    who: 'app',
    to: '/setup/prerequisites/?device=printer',
    name: 'A printer, app or server must send mail',
    says: 'Scanners, network storage, websites, scripts and monitoring',
  },
]

/** The three ways in, one for each party. */
export const Doors = () => (
  <nav className="doors" aria-label="Start here">
    {doors.map(({ who, to, name, says }) => (
      <Door key={to} who={who} title={name} text={says} href={to} render={inside} />
    ))}
  </nav>
)
