import { read, type Reading } from '#diagnose/reading.ts'

/** Reads a long paste beside the page, which stays free meanwhile. One text, one answer. */
self.addEventListener('message', ({ data }: MessageEvent<string>) => {
  const answer: Reading = read(data)
  ;(self as unknown as Worker).postMessage(answer)
})
