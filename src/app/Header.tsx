import { Link, useLocation } from 'react-router'
import { Icon } from '#ui/Icon.tsx'
import { Logo } from '#ui/Logo.tsx'
import { SITE } from '#pages/meta.ts'
import { ThemeButton } from './ThemeButton.tsx'

const places = [
  { to: '/setup/prerequisites/', name: 'Set up', under: '/setup/' },
  { to: '/fix/', name: 'Paste an error', under: '/fix/' },
  { to: '/settings/', name: 'Settings', under: '/settings/' },
  { to: '/apps/', name: 'All apps', under: '/apps/' },
  { to: '/admin/', name: 'For admins', under: '/admin/' },
] as const

/** Both know the answers of a person: the one leads to the other with all of them. */
const WITH_ANSWERS = /^\/(setup|fix)\//

/** Logo, the main places, light or dark. */
export function Header() {
  const { pathname, search, hash } = useLocation()
  const answers = search + (hash.includes('=') ? hash : '')
  const links = places.map(({ to, name, under }) => (
    <li key={to}>
      <Link
        to={WITH_ANSWERS.test(pathname) && WITH_ANSWERS.test(to) ? to + answers : to}
        aria-current={pathname === to ? 'page' : pathname.startsWith(under) ? true : undefined}
      >
        {name}
      </Link>
    </li>
  ))
  return (
    <header className="top">
      <div className="wrap">
        <Link className="mark" to="/">
          <Logo />
          {SITE}
        </Link>
        <nav className="nav" aria-label="Main">
          <ul>{links}</ul>
        </nav>
        <div className="top-tools">
          <ThemeButton />
          {/* A new key closes it after a move. */}
          <details className="menu" key={pathname}>
            <summary className="top-btn sq" aria-label="Menu">
              <Icon name="menu" />
            </summary>
            <nav aria-label="Main, small screen">
              <ul>{links}</ul>
            </nav>
          </details>
        </div>
      </div>
    </header>
  )
}
