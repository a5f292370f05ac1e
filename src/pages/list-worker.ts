import { heldList } from '#kit/session/held-list.ts'
import type { ListAnswer } from '#kit/session/messages.ts'
// eslint-disable-next-line import/default -- Vite makes the export.
import workerUrl from './many-worker.ts?worker&url'
import { trustedScript } from './trusted-script.ts'

/** The workers that hold the list, one after another. */
export const listWorker = (told: Parameters<typeof heldList>[1]) =>
  heldList(({ answer, broke }) => {
    const worker = new Worker(trustedScript(workerUrl), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<ListAnswer>) => answer(data))
    // A script that did not come is a plain event, without the words of an error.
    worker.addEventListener('error', (event) => broke('message' in event ? 'memory' : 'not-loaded'))
    return { post: (ask) => worker.postMessage(ask), end: () => worker.terminate() }
  }, told)
