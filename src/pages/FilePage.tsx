import { useLoaderData } from 'react-router'
import type { AppLink } from '#content/file-apps.ts'
import type { Proof } from '#content/proof.ts'
import type { FileFormat } from '#generate/file-format.ts'
import type { GuideFormat } from '#generate/guide/guide-format.ts'
import { GuideFilePage } from './GuideFilePage.tsx'
import { MailboxFilePage } from './MailboxFilePage.tsx'
import type { Page, PageMeta } from './meta.ts'

export type MailboxFileData = { format: FileFormat; apps: readonly AppLink[]; proofs: readonly Proof[] }
export type GuideFileData = { guideFormat: GuideFormat; example: string; proofs: readonly Proof[] }
export type FileData = MailboxFileData | GuideFileData

/** One format: for whom, what is in it, where it goes, how to undo it, and what took it. */
function FilePage() {
  const data = useLoaderData<FileData>()
  // Another address is another page: nothing typed for one file is taken over to the next.
  return 'format' in data ? (
    <MailboxFilePage key={data.format.id} {...data} />
  ) : (
    <GuideFilePage key={data.guideFormat.id} {...data} />
  )
}

function metaFor(data: FileData): PageMeta {
  const { title } = 'format' in data ? data.format : data.guideFormat
  return {
    title,
    description: `${title}: what is in the file, where it goes, how to undo it, and which programs read it.`,
  }
}

export const page: Page = { Component: FilePage, meta: metaFor }
