import { adminTools } from '#content/admin-tools.ts'
import { Door } from '#ui/Door.tsx'
import { inside } from './inside.tsx'

/** The other pages of the desk. */
export const DeskTools = () => (
  <nav className="doors desk-doors" aria-label="Tools for admins">
    {adminTools.map(({ path, title, says }) => (
      <Door key={path} who="admin" title={title} text={says} href={path} render={inside} />
    ))}
  </nav>
)
