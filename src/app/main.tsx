import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createBrowserRouter, RouterProvider } from 'react-router'
import './app.css'
import { registerOffline } from './register-offline.ts'
import { routes } from './routes.tsx'
import { chosenTheme, showTheme } from './theme.ts'

showTheme(chosenTheme())

const base = import.meta.env.BASE_URL
const prerendered = window.location.pathname

if (prerendered.startsWith(`${base}setup/`)) {
  const { replayLink } = await import('./replay-link.ts')
  await replayLink(base)
}

const { pathname, search, hash } = window.location
const router = createBrowserRouter(routes, { basename: base })

// The first render has to be whole: a page that is not loaded yet would throw the prerendered one away.
if (!router.state.initialized) {
  await new Promise<void>((resolve) => {
    const stop = router.subscribe((state) => {
      if (state.initialized) {
        stop()
        resolve()
      }
    })
  })
}

const page = (
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>
)

// The prerendered page has no answers in it. `#main` is a place on it, `#email=…` an answer.
const root = document.getElementById('root')
if (root !== null) {
  if (pathname === prerendered && search === '' && !hash.includes('=') && root.firstElementChild !== null)
    hydrateRoot(root, page)
  else createRoot(root).render(page)
}

await registerOffline(base)
