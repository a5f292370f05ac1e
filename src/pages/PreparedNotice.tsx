import type { ReactNode } from 'react'
import type { Preset } from '#content/preset.ts'
import { Notice } from '#ui/Notice.tsx'
import { paintAccent } from './paint-accent.ts'

type PreparedNoticeProps = { says: Preset; whole?: boolean; children?: ReactNode }

/** Says that a link was prepared, by whom it says, and what it cannot do. Its name is a claim, and said to be. */
export function PreparedNotice({ says, whole = true, children }: PreparedNoticeProps) {
  const { organisation, note, accent } = says
  return (
    <div className="prepared" ref={paintAccent(accent)}>
      <Notice>
        <p>
          <b>
            {organisation === undefined ? (
              'Somebody prepared this link, and does not say who they are.'
            ) : (
              <>
                This link says it was prepared by someone at <bdi>“{organisation}”</bdi>.
              </>
            )}
          </b>{' '}
          Nobody has checked that. It cannot change the servers: they come from this site.{' '}
          {narrows(says) ? 'It does choose which apps and ways you see first, or at all.' : null}
        </p>
        {note === undefined || !whole ? null : (
          <p className="org-note">
            It says: <bdi>“{note}”</bdi>
          </p>
        )}
        {children === undefined ? null : <div className="mt-3">{children}</div>}
      </Notice>
    </div>
  )
}

const narrows = ({ first, notOffered, closedWays = [] }: Preset) =>
  first.length + notOffered.length + closedWays.length > 0
