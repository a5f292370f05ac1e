import type { QueryClient } from '@tanstack/react-query'
import type { RouteObject } from 'react-router'
import { apps } from '#content/apps.ts'
import { loadApp } from '#content/load-app.ts'
import { steps } from '#flow/steps.ts'
import type { Page } from '#pages/meta.ts'
import { referencePages } from '#pages/reference-pages.ts'
import { stepLoader } from '#pages/step-loader.ts'
import { stepPages } from '#pages/step-pages.ts'
import { ErrorPage } from './ErrorPage.tsx'
import { Layout } from './Layout.tsx'

const lazily = (load: () => Promise<{ page: Page }>) => async () => {
  const { page } = await load()
  return { Component: page.Component, handle: { meta: page.meta } }
}

/** All routes, made from the tables: a step, a reference page or an app adds itself. */
export const routes = (client: QueryClient): RouteObject[] => [
  {
    path: '/',
    Component: Layout,
    ErrorBoundary: ErrorPage,
    HydrateFallback: () => null,
    children: [
      ...Object.entries(referencePages).map(([path, load]) => ({ path, lazy: lazily(load) })),
      ...apps.map(({ id }) => ({
        path: `apps/${id}/`,
        loader: () => loadApp(id),
        lazy: lazily(() => import('#pages/AppPage.tsx')),
      })),
      ...steps.map(({ id }) => ({
        path: `setup/${id}/`,
        loader: stepLoader(client),
        lazy: lazily(stepPages[id]),
      })),
      { path: '*', lazy: lazily(() => import('#pages/NotFoundPage.tsx')) },
    ],
  },
]

/** Every path that is prerendered. */
export const prerenderedPaths: readonly string[] = [
  ...Object.keys(referencePages).map((path) => `/${path}`),
  ...apps.map(({ id }) => `/apps/${id}/`),
  ...steps.map(({ id }) => `/setup/${id}/`),
]
