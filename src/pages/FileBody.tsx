import { Suspense, use } from 'react'
import type { FileId } from '#content/file-ids.ts'
import { PartBoundary } from '#ui/PartBoundary.tsx'
import { fileData } from './file-data.ts'
import { GuideFile } from './GuideFile.tsx'
import { MailboxFile } from './MailboxFile.tsx'
import { PartFailed } from './PartFailed.tsx'
import { useAsked } from './use-asked.ts'

type Data = ReturnType<typeof fileData>

/** All of a file’s page below its first sentence. */
export function FileBody({ id }: { id: FileId }) {
  const { value, tries, again } = useAsked(() => fileData(id))
  return (
    <PartBoundary
      key={tries}
      fallback={<PartFailed says="What writes this file did not load." onAgain={again} />}
    >
      <Suspense fallback={null}>
        <Loaded data={value} />
      </Suspense>
    </PartBoundary>
  )
}

function Loaded({ data }: { data: Data }) {
  const loaded = use(data)
  return 'format' in loaded ? <MailboxFile {...loaded} /> : <GuideFile {...loaded} />
}
