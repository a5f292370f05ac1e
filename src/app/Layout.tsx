import { Outlet, ScrollRestoration } from 'react-router'
import { goTo } from '#pages/go-to.ts'
import { Announcer } from '#ui/Announcer.tsx'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { usePageFocus } from './use-page-focus.ts'

/** What stands around every page. */
export function Layout() {
  usePageFocus()
  return (
    <>
      <a
        className="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault()
          goTo('main')
        }}
      >
        Skip to content
      </a>
      <Header />
      <main id="main">
        <Outlet />
      </main>
      <Footer />
      <Announcer />
      {import.meta.env.SSR ? null : <ScrollRestoration />}
    </>
  )
}
