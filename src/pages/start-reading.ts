import type { Reading } from '#diagnose/reading.ts'
// eslint-disable-next-line import/default -- Vite makes the export.
import workerUrl from './reading-worker.ts?worker&url'
import { trustedScript } from './trusted-script.ts'

/** So many characters are read within a frame or two; what is longer would hold the page up. */
export const LONG = 20_000

type Heard = { done: (reading: Reading) => void; failed: () => void }

/** Has a text read, here or beside the page. What it gives stops that, and nothing is heard any more. */
export const startReading = (text: string, heard: Heard): (() => void) =>
  text.length > LONG ? readBeside(text, heard) : readHere(text, heard)

function readBeside(text: string, { done, failed }: Heard): () => void {
  const worker = new Worker(trustedScript(workerUrl), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<Reading>) => {
    worker.terminate()
    done(data)
  })
  worker.addEventListener('error', () => {
    worker.terminate()
    failed()
  })
  worker.postMessage(text)
  return () => worker.terminate()
}

function readHere(text: string, { done, failed }: Heard): () => void {
  let stopped = false
  const reading = async () => {
    try {
      const { read } = await import('#diagnose/reading.ts')
      if (!stopped) done(read(text))
    } catch {
      if (!stopped) failed()
    }
  }
  void reading()
  return () => {
    stopped = true
  }
}
