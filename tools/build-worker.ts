import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'vite'
import { offlineFiles, urlOf } from './site-files.ts'

/** Writes `sw.js`. Last of all: it names every file of the site, and a version made of their contents. */
export async function buildWorker(outDir: string): Promise<void> {
  const files = offlineFiles(outDir)
  const hash = createHash('sha256')
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(path.join(outDir, file)))

  await build({
    configFile: false,
    logLevel: 'warn',
    define: {
      // './' is the page at the root of the site, relative to the worker.
      __OFFLINE_URLS__: JSON.stringify(files.map((file) => `./${urlOf(file)}`)),
      __VERSION__: JSON.stringify(hash.digest('hex').slice(0, 12)),
    },
    build: {
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: 'src/app/service-worker.ts',
        output: { entryFileNames: 'sw.js', format: 'iife' },
      },
    },
  })
}
