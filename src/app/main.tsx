import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createBrowserRouter, RouterProvider } from 'react-router'
import './app.css'
import { routes } from './routes.tsx'

const base = import.meta.env.BASE_URL
const prerendered = window.location.pathname

if (prerendered.startsWith(`${base}setup/`)) {
  try {
    const { replayLink } = await import('./replay-link.ts')
    await replayLink(base)
  } catch {
    // A file did not come. The router needs the same ones, and its error is a page with a way on.
  }
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

// The prerendered page has no answers in it, and nothing that went wrong. `#main` is a place on it,
// `#email=…` an answer.
const asPrerendered =
  pathname === prerendered && search === '' && !hash.includes('=') && router.state.errors === null
const root = document.getElementById('root')
if (root !== null) {
  if (asPrerendered && root.firstElementChild !== null) hydrateRoot(root, page)
  else createRoot(root).render(page)
}

// Of no use to what is on the screen, so it comes after it; where it does not come, the next visit tries.
try {
  const { registerOffline } = await import('./register-offline.ts')
  await registerOffline(base)
} catch {
  // No network any more.
}
