import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Runs something with a folder of its own, which is gone afterwards. */
export function inTemporaryFolder<Result>(act: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'proof-'))
  try {
    return act(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
