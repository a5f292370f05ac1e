import type { ComponentType } from 'react'

/** Title and description of a page, for the tab, search engines and shared links. Never a person's. */
export type PageMeta = { title: string; description: string }

/** What a page file exports as `page`. Where the title depends on what the loader gave, it is a function. */
export type Page = { Component: ComponentType; meta: PageMeta | ((data: never) => PageMeta) }

/** What a route carries for the layout. */
export type PageHandle = Pick<Page, 'meta'>

export const SITE = 'Exchange Online Setup'

/** The whole title, as in the tab. */
export const fullTitle = (meta: PageMeta): string => `${meta.title} – ${SITE}`

/** The meta of the innermost route that has one. */
export function metaOf(matches: readonly { handle?: unknown; loaderData?: unknown }[]): PageMeta | undefined {
  const match = matches.findLast(
    ({ handle }) => typeof handle === 'object' && handle !== null && 'meta' in handle,
  )
  if (match === undefined) return undefined
  const { meta } = match.handle as PageHandle
  if (typeof meta !== 'function') return meta
  // A loader that found nothing leaves the title that the page came with.
  return match.loaderData === undefined ? undefined : meta(match.loaderData as never)
}
