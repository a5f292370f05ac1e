import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'

export type Saved = { name: string; bytes: Buffer; text: string }

/** Presses what saves a file, and reads the file as it lies on the disk. */
export async function save(page: Page, button: Locator): Promise<Saved> {
  const saving = page.waitForEvent('download')
  await button.click()
  const download = await saving
  const bytes = await readFile(await download.path())
  return { name: download.suggestedFilename(), bytes, text: bytes.toString('utf8') }
}
