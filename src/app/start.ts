import { chosenTheme, showTheme } from './theme.ts'

// Before the first frame, or a dark page would begin with a white flash.
showTheme(chosenTheme())

/**
 * The prerendered page can be read as it comes, so it is painted before the app takes up bandwidth
 * and time. The build names the app's files in a meta element, the entry first: all are asked for
 * at once, none waits for another to name it.
 */
async function start(): Promise<void> {
  if (import.meta.env.DEV) {
    await import('./main.tsx')
    return
  }
  const files = document.querySelector<HTMLMetaElement>('meta[name="app-files"]')?.content.split(' ') ?? []
  for (const href of files) {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }))
  }
  const [entry] = files
  if (entry !== undefined) await import(/* @vite-ignore */ entry)
}

// A frame is drawn only once the styles are there, and never in a tab behind another. Not awaited: the app
// imports from the file that this one becomes a part of, and each would wait for the other.
if (document.visibilityState === 'hidden') void start()
else requestAnimationFrame(() => setTimeout(() => void start()))
