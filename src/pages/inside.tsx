import { Link } from 'react-router'
import type { RenderLink } from '#ui/link.tsx'

/** A link to a page of ours, for components that know no router. */
export const inside: RenderLink = ({ href, className, children }) => (
  <Link to={href} className={className}>
    {children}
  </Link>
)
