/** The path of a page of ours on its host, below the folder that the site lives in. */
export const sitePath = (path: string): string => import.meta.env.BASE_URL + path.replace(/^\//u, '')

/** The full address of a path of ours, for links that leave this browser. On the server the path alone. */
export const siteUrl = (path: string): string =>
  import.meta.env.SSR ? sitePath(path) : new URL(sitePath(path), window.location.origin).href
