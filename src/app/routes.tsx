import type { RouteObject } from 'react-router'
import type { Page } from '#pages/meta.ts'
import { referencePages } from '#pages/reference-pages.ts'
import { stepPages } from '#pages/step-pages.ts'
import { ErrorPage } from './ErrorPage.tsx'
import { Layout } from './Layout.tsx'

const lazily = (load: () => Promise<{ page: Page }>) => async () => {
  const { page } = await load()
  return { Component: page.Component, handle: { meta: page.meta } }
}

/**
 * All routes, made from the tables: a step or a reference page adds itself. Neither pages nor apps are
 * part of this file, so that their number does not weigh on the first page.
 */
export const routes: RouteObject[] = [
  {
    path: '/',
    Component: Layout,
    ErrorBoundary: ErrorPage,
    HydrateFallback: () => null,
    children: [
      ...Object.entries(referencePages).map(([path, load]) => ({ path, lazy: lazily(load) })),
      { path: 'apps/:id/', lazy: () => import('#pages/app-route.ts') },
      { path: 'files/:id/', lazy: () => import('#pages/file-route.ts') },
      { path: 'fix/', lazy: () => import('#pages/fix-route.ts') },
      { path: 'fix/:id/', lazy: () => import('#pages/fix-error-route.ts') },
      ...(Object.entries(stepPages).map(([id, load]) => ({
        path: `setup/${id}/`,
        loader: async (args) => (await import('#pages/step-loader.ts')).stepLoader(args, id),
        lazy: lazily(load),
      })) satisfies RouteObject[]),
      { path: '*', lazy: lazily(() => import('#pages/NotFoundPage.tsx')) },
    ],
  },
]
