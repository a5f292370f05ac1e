import { use } from 'react'
import type { FileId } from '#content/file-ids.ts'
import { fileData } from './file-data.ts'
import { GuideFile } from './GuideFile.tsx'
import { MailboxFile } from './MailboxFile.tsx'

/** All of a file’s page below its first sentence. */
export function FileBody({ id }: { id: FileId }) {
  const data = use(fileData(id))
  return 'format' in data ? <MailboxFile {...data} /> : <GuideFile {...data} />
}
