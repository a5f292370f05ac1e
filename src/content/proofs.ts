import type { FileId } from './file-ids.ts'
import type { Proof } from './proof.ts'

/** Written by `npm run proof` from what the tests saw; never by hand. */
export const proofs: Readonly<Partial<Record<FileId, readonly Proof[]>>> = {}
