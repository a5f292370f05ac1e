import type { ReactNode } from 'react'
import type { Preset } from '#content/preset.ts'
import { Notice } from '#ui/Notice.tsx'
import { paintAccent } from './paint-accent.ts'

type PreparedNoticeProps = {
  says: Preset
  /** All of it. Otherwise one line, with the rest on request: it was read at the start. */
  whole?: boolean
  children?: ReactNode
}

/** Says that a link was prepared, by whom it says, and what it cannot do. Its name is a claim, and said to be. */
export function PreparedNotice({ says, whole = true, children }: PreparedNoticeProps) {
  const { organisation, note, accent } = says
  const who =
    organisation === undefined ? (
      'Somebody prepared this link, and does not say who they are.'
    ) : (
      <>
        This link says it was prepared by someone at <bdi>“{organisation}”</bdi>.
      </>
    )
  const rest = `Nobody has checked that. It cannot change the servers: they come from this site.${narrows(says) ? ' It does choose which apps and ways you see first, or at all.' : ''}`
  const more = (
    <>
      {note === undefined ? null : (
        <p className="org-note">
          It says: <bdi>“{note}”</bdi>
        </p>
      )}
      {children === undefined ? null : <div className="mt-3">{children}</div>}
    </>
  )
  return (
    <div className={whole ? 'prepared' : 'prepared brief small'} ref={paintAccent(accent)}>
      <Notice>
        {whole ? (
          <p>
            <b>{who}</b> {rest}
          </p>
        ) : (
          <details>
            <summary className="py-3">
              {who} <span className="link">Details</span>
            </summary>
            <div className="mb-3">
              <p>{rest}</p>
              {more}
            </div>
          </details>
        )}
        {whole ? more : null}
      </Notice>
    </div>
  )
}

const narrows = ({ first, notOffered, closedWays = [] }: Preset) =>
  first.length + notOffered.length + closedWays.length > 0
