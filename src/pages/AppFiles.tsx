import { lazy, Suspense } from 'react'
import { Link } from 'react-router'
import type { FileId } from '#content/file-ids.ts'
import type { Named } from '#content/app-file.ts'
import { Sentence } from './Sentence.tsx'

// Only iPhones and iPads take it.
const GenericProfile = lazy(async () => ({ default: (await import('./GenericProfile.tsx')).GenericProfile }))

type AppFilesProps = { ids: readonly FileId[]; titles: Named['files'] }

/** The files that set a way up. The personal ones are made in the guide; the generic one is here. */
export const AppFiles = ({ ids, titles }: AppFilesProps) =>
  ids.length === 0 ? null : (
    <div className="mt-6 max-w-measure">
      <h3>Files</h3>
      <ul className="mt-1 list-disc space-y-2 ps-5">
        {ids.map((id) => (
          <li key={id}>
            {titles[id]?.title}, for: <Sentence text={titles[id]?.for ?? []} />
          </li>
        ))}
      </ul>
      {ids.includes('apple-profile') ? (
        <ul className="dl mt-2">
          <Suspense fallback={null}>
            <GenericProfile cloud="worldwide" />
          </Suspense>
        </ul>
      ) : null}
      <p className="small muted mt-2">
        Your guide has them, filled in for your mailbox. None contains a password.
      </p>
      {ids.includes('apple-profile') || ids.includes('apple-mac-profile') ? (
        <p className="small muted mt-2">
          An admin with a certificate can <Link to="/files/sign/">sign a profile</Link>, so that it installs
          without a warning.
        </p>
      ) : null}
    </div>
  )
