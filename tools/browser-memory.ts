import { readFileSync } from 'node:fs'
import type { Browser } from '@playwright/test'

/** How much memory of their own the browser's page processes take at most, in MB, until it is asked. */
export async function watchMemory(browser: Browser): Promise<() => number> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const pages = processInfo.filter(({ type }) => type === 'renderer')
  let peak = 0
  const timer = setInterval(() => {
    for (const { id } of pages) peak = Math.max(peak, ownMemory(id))
  }, 50)
  return () => {
    clearInterval(timer)
    return Math.round(peak / 1000)
  }
}

/** In kB. Not what a process shares with others, such as the program itself. Nothing once it is gone. */
function ownMemory(id: number): number {
  try {
    return Number(/RssAnon:\s+(\d+)/u.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}
