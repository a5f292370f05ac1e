import type { Preset } from '#content/preset.ts'
import { paintAccent } from './paint-accent.ts'

/** The organisation that runs this site: its logo, its name, its colour. What a link claims gets none of it. */
export function OrganisationBand({ preset }: { preset: Preset }) {
  const { organisation, logo, accent, note, claimed } = preset
  if (claimed || (organisation ?? logo ?? accent ?? note) === undefined) return null
  return (
    <div className="org-band" ref={paintAccent(accent)}>
      <div className="wrap">
        {logo === undefined ? null : <img src={logo} alt={organisation === undefined ? 'Logo' : ''} />}
        <p>
          {organisation === undefined ? null : (
            <b>
              <bdi>{organisation}</bdi>
            </b>
          )}
          {note === undefined ? null : (
            <span className="org-note">
              <bdi>{note}</bdi>
            </span>
          )}
        </p>
      </div>
    </div>
  )
}
