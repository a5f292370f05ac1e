import type { ReactNode } from 'react'

type LinkProps = { href: string; className: string; children: ReactNode }

/** How an app draws its own links, so that these components need to know no router. */
export type RenderLink = (link: LinkProps) => ReactNode

export const plainLink: RenderLink = ({ href, className, children }) => (
  <a href={href} className={className}>
    {children}
  </a>
)
