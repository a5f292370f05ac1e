import { chromium } from '@playwright/test'
import { browserArgs, ensureBrowser } from './browser.ts'
import { SAMPLE_GUIDE, SAMPLE_PERSON } from './sample-pages.ts'
import { listen, siteServer } from './site-server.ts'

/** The two pictures of the README, taken from the built site in dist/. */
const SHOTS = [
  { file: 'docs/home.png', page: '/', width: 1280, height: 800 },
  { file: 'docs/guide.png', page: SAMPLE_GUIDE + SAMPLE_PERSON, width: 390, height: 844 },
]

const port = Number(process.env['PORT'] ?? 4191)
const server = siteServer('dist')
await listen(server, port)
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArgs })
for (const { file, page: path, width, height } of SHOTS) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: 'light',
    reducedMotion: 'reduce',
  })
  await page.goto(`http://localhost:${port}${path}`, { waitUntil: 'networkidle' })
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: file })
  console.log(file)
}
await browser.close()
server.close()
