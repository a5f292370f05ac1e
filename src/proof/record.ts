import { appendFileSync } from 'node:fs'
import type { FileId } from '#content/file-ids.ts'

/** How a program took a file: it read it, or mail went through it. */
export type ProofKind = 'read' | 'mail'

/**
 * Notes that a program that is not ours took a format, at the end of the test that showed it. Only
 * `npm run proof` asks for the notes; it makes `content/proofs.ts` of them, which the list of files shows.
 */
export function proved(file: FileId, program: string, version: string, kind: ProofKind = 'read'): void {
  const log = process.env['PROOF_LOG']
  if (log !== undefined) appendFileSync(log, `${JSON.stringify({ file, program, version, kind })}\n`)
}
