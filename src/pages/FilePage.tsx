import { useLoaderData } from 'react-router'
import type { FileId } from '#content/file-ids.ts'
import type { FileTitle } from '#content/file-titles.ts'
import { deferred } from './deferred.tsx'
import type { Page, PageMeta } from './meta.ts'
import { PageFrame } from './PageFrame.tsx'
import { Sentence } from './Sentence.tsx'

// The page can be read without its script; what writes the file comes once somebody does something.
const FileBody = deferred(async () => (await import('./FileBody.tsx')).FileBody)

export type FileNamed = FileTitle & { id: FileId }

/** One format: for whom, what is in it, where it goes, how to undo it, and what took it. */
function FilePage() {
  const { id, title, for: whom } = useLoaderData<FileNamed>()
  return (
    <PageFrame title={title} lead={<Sentence text={whom} />}>
      <FileBody key={id} id={id} />
    </PageFrame>
  )
}

const metaFor = ({ title }: FileNamed): PageMeta => ({
  title,
  description: `${title}: what is in the file, where it goes, how to undo it, and which programs read it.`,
})

export const page: Page = { Component: FilePage, meta: metaFor }
