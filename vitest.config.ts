import { defineConfig } from 'vitest/config'

// Apart from vite.config.ts: unit tests need neither React's nor Tailwind's plugin.
export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts'],
  },
})
