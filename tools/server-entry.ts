/** What `src/app/entry-server.tsx` gives to the build. */
export type ServerEntry = {
  /** Every address to prerender, with a slash at the end; `/404/` stands for the page of no address. */
  paths: () => readonly string[] | Promise<readonly string[]>
  render: (path: string) => Promise<RenderedPage>
  /** Files that are written by the product itself, such as the generic Apple profile. */
  staticFiles: () => readonly StaticFile[] | Promise<readonly StaticFile[]>
}

export type RenderedPage = {
  /** The inside of #root. */
  html: string
  head: { title: string; description: string; canonical?: string }
  status: number
  /** More source files that the browser needs at once, beyond those loaded while rendering. */
  modules?: readonly string[]
}

export type StaticFile = { path: string; body: string | Uint8Array }
