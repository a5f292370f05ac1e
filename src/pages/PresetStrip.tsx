import { organisationWords } from '#content/organisation-words.ts'
import type { Preset } from '#content/preset.ts'
import { ways } from '#content/ways.ts'
import { paintAccent } from './paint-accent.ts'
import { PresetHelp } from './PresetHelp.tsx'

/**
 * Who helps, at the foot of the screen: it comes late, and there it moves nothing that somebody reads. Its note and the
 * ways that are closed open on request.
 */
export function PresetStrip({ preset }: { preset: Preset }) {
  const { organisation, support, logo, accent, note, closedWays = [], claimed } = preset
  return (
    <section className="bar org-strip no-print" aria-label="Your organisation" ref={paintAccent(accent)}>
      <div className="wrap flex-wrap">
        {logo === undefined || claimed ? null : (
          <img src={logo} alt={organisation === undefined ? 'Logo' : ''} />
        )}
        <div className="breakable min-w-0">
          {support !== undefined ? (
            <PresetHelp preset={preset} />
          ) : organisation === undefined ? null : (
            <p className="small">
              {claimed ? 'This link says it was prepared by someone at ' : null}
              <bdi>{claimed ? `“${organisation}”` : organisation}</bdi>
            </p>
          )}
        </div>
        {note === undefined && closedWays.length === 0 ? null : (
          <details className="small breakable max-w-measure">
            <summary className="py-3">{note === undefined ? 'What is not offered' : 'A note'}</summary>
            {note === undefined ? null : (
              <p className="org-note">
                {claimed ? 'This link says: ' : null}
                <bdi>{claimed ? `“${note}”` : note}</bdi>
              </p>
            )}
            {closedWays.map((row) => (
              <p key={row.way}>
                {ways[row.way].name} is not offered. {organisationWords.says(row)}
              </p>
            ))}
          </details>
        )}
      </div>
    </section>
  )
}
