import { lazy, Suspense } from 'react'
import { Link } from 'react-router'
import type { FileId } from '#content/file-ids.ts'
import type { Named } from '#content/app-file.ts'
import { Sentence } from './Sentence.tsx'

// Only iPhones and iPads take it.
const GenericProfile = lazy(async () => ({ default: (await import('./GenericProfile.tsx')).GenericProfile }))

type AppFilesProps = { id?: string | undefined; ids: readonly FileId[]; titles: Named['files'] }

/** The files that set a way up. The personal ones are made in the guide; the generic one is here. */
export const AppFiles = ({ id, ids, titles }: AppFilesProps) =>
  ids.length === 0 ? null : (
    <div id={id} className="mt-6 max-w-measure">
      <h3>Files</h3>
      <ul className="mt-1 list-disc space-y-2 ps-5">
        {ids.map((each) => (
          <li key={each}>
            {titles[each]?.title}, for: <Sentence text={titles[each]?.for ?? []} />
          </li>
        ))}
      </ul>
      {ids.some((each) => titles[each]?.forMany) ? (
        <ul className="dl mt-2">
          <Suspense fallback={null}>
            <GenericProfile cloud="worldwide" />
          </Suspense>
        </ul>
      ) : null}
      <p className="small muted mt-2">
        Your guide has them, filled in for your mailbox. None contains a password.
      </p>
      {ids.some((each) => titles[each]?.signable !== undefined) ? (
        <p className="small muted mt-2">
          An admin with a certificate can <Link to="/files/sign/">sign a profile</Link>, so that it installs
          without a warning.
        </p>
      ) : null}
    </div>
  )
