import { readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { browserArgs, ensureBrowser } from './browser.ts'

/** The icons that must be PNG, drawn from public/icon.svg. Run it when the drawing changed. */
const ICONS = [
  // Phones cut a maskable icon to a circle of 80 % and put no ground under an Apple one.
  { file: 'icon-maskable-512.png', size: 512, drawing: 0.6, ground: '#f5f7f9' },
  { file: 'apple-touch-icon.png', size: 180, drawing: 0.78, ground: '#f5f7f9' },
  { file: 'icon-512.png', size: 512, drawing: 1, ground: 'transparent' },
  { file: 'icon-192.png', size: 192, drawing: 1, ground: 'transparent' },
]

const svg = `data:image/svg+xml;base64,${readFileSync('public/icon.svg').toString('base64')}`
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArgs })
const page = await browser.newPage()
for (const { file, size, drawing, ground } of ICONS) {
  await page.setViewportSize({ width: size, height: size })
  const side = Math.round(size * drawing)
  await page.setContent(
    `<body style="margin:0;height:100vh;display:grid;place-items:center;background:${ground}">` +
      `<img src="${svg}" width="${side}" height="${side}" alt="">`,
    { waitUntil: 'load' },
  )
  await page.screenshot({ path: `public/${file}`, omitBackground: true })
  console.log(`public/${file}`)
}
await browser.close()
