import { fileApps, type AppLink } from '#content/file-apps.ts'
import type { FileId } from '#content/file-ids.ts'
import type { Proof } from '#content/proof.ts'
import { proofs } from '#content/proofs.ts'
import type { FileFormat } from '#generate/file-format.ts'
import { files, isFile } from '#generate/files.ts'
import type { GuideFormat } from '#generate/guide/guide-format.ts'

export type MailboxFileData = { format: FileFormat; apps: readonly AppLink[]; proofs: readonly Proof[] }
export type GuideFileData = { guideFormat: GuideFormat; example: string; proofs: readonly Proof[] }

const asked = new Map<FileId, Promise<MailboxFileData | GuideFileData>>()

/** What the page of a file is made of. Asked for once, so that it is there at once when somebody comes back. */
export function fileData(id: FileId): Promise<MailboxFileData | GuideFileData> {
  const known = asked.get(id)
  if (known !== undefined) return known
  const loading = load(id)
  asked.set(id, loading)
  // What did not come may come when it is asked for again.
  loading.catch(() => asked.delete(id))
  return loading
}

async function load(id: FileId): Promise<MailboxFileData | GuideFileData> {
  if (isFile(id)) return { format: await files[id](), apps: fileApps(id), proofs: proofs[id] ?? [] }
  const { guideExample } = await import('./guide-example.ts')
  return { ...(await guideExample(id)), proofs: proofs[id] ?? [] }
}
