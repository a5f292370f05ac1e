import { defineConfig, devices } from '@playwright/test'
import { browserArgs, findBrowser } from './tools/browser.ts'

// A port of its own, so that tests never meet a server that shows something else.
const port = Number(process.env['E2E_PORT'] ?? 4179)
const browser = findBrowser()

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.e2e.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // A test that passes only sometimes is a bug of the test or of the site.
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 30_000,
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1280, height: 800 },
    trace: 'retain-on-failure',
    launchOptions: {
      args: [...browserArgs, '--disable-quic', '--disable-background-networking'],
      ...(browser === undefined ? {} : { executablePath: browser }),
    },
  },
  webServer: {
    command: 'node tools/serve.ts',
    env: { PORT: String(port) },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
    timeout: 20_000,
  },
})
