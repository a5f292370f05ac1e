import { lazy, memo, Suspense } from 'react'
import { useLoaderData } from 'react-router'
import type { FileId } from '#content/file-ids.ts'
import type { FileTitle } from '#content/file-titles.ts'
import { deferred } from './deferred.ts'
import type { Page, PageMeta } from './meta.ts'
import { PageFrame } from './PageFrame.tsx'
import { Sentence } from './Sentence.tsx'

// The page can be read without its script; what writes the file comes once somebody does something.
const load = deferred(() => import('./FileBody.tsx'))
const FileBody = memo(lazy(async () => ({ default: (await load()).FileBody })))

export type FileNamed = FileTitle & { id: FileId }

/** One format: for whom, what is in it, where it goes, how to undo it, and what took it. */
function FilePage() {
  const { id, title, for: whom } = useLoaderData<FileNamed>()
  return (
    <PageFrame title={title} lead={<Sentence text={whom} />}>
      <Suspense fallback={null}>
        <FileBody key={id} id={id} />
      </Suspense>
    </PageFrame>
  )
}

const metaFor = ({ title }: FileNamed): PageMeta => ({
  title,
  description: `${title}: what is in the file, where it goes, how to undo it, and which programs read it.`,
})

export const page: Page = { Component: FilePage, meta: metaFor }
