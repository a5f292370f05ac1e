/** The full address of a path of ours, for links that leave this browser. On the server the path alone. */
export const siteUrl = (path: string): string =>
  import.meta.env.SSR
    ? path
    : new URL(import.meta.env.BASE_URL + path.replace(/^\//u, ''), window.location.origin).href
