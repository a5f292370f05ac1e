import type { Plugin } from 'vite'

const HELPER = '\0vite/preload-helper.js'

/**
 * Vite wraps every dynamic import to fetch the styles and chunks it needs beforehand. Ours need no styles,
 * and the HTML names the chunks: without the wrapping each page is a kilobyte lighter.
 */
export const plainImports = (): Plugin => ({
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load()' : undefined),
})
