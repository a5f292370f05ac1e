import { appList } from './tools/app-list-plugin.ts'
import { fixList } from './tools/fix-list-plugin.ts'
import { defineConfig } from 'vitest/config'

// Apart from vite.config.ts: unit tests need neither React's nor Tailwind's plugin.
export default defineConfig({
  plugins: [appList(), fixList()],
  test: {
    environment: 'node',
    // Most of the time went into loading the same modules for each file; none keeps a state that another sees.
    isolate: false,
    setupFiles: ['tools/seed.ts'],
    // Property tests start outside programs many times, on a busy machine slowly.
    testTimeout: 60_000,
    include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts'],
  },
})
