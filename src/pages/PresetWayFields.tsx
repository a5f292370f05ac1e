import type { WayId } from '#content/app.ts'
import { ways } from '#content/ways.ts'
import { FieldError } from '#ui/FieldError.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { PresetForm } from './use-preset-draft.ts'

const ids = Object.keys(ways) as WayId[]

/** The ways to connect. A closed one is named to people with this reason, and never a silent gap. */
export function PresetWayFields({ form: { draft, change, errorOf } }: { form: PresetForm }) {
  const error = errorOf('ways')
  const turn = (id: WayId) => {
    const { [id]: closed, ...others } = draft.ways
    change({ ways: closed === undefined ? { ...others, [id]: '' } : others })
  }
  return (
    <fieldset id="ways" tabIndex={-1} className="mt-10">
      <legend>
        <h3>Ways to connect</h3>
      </legend>
      <p className="hint">Take the tick away from what you do not offer. It does not switch off anything.</p>
      {error === undefined ? null : <FieldError id="ways-error">{error}</FieldError>}
      {ids.map((id) => (
        <div key={id} className="mt-3">
          <label className="flex min-h-11 max-w-measure cursor-pointer items-center gap-3">
            <input
              type="checkbox"
              className="size-6 shrink-0 accent-you"
              checked={draft.ways[id] === undefined}
              onChange={() => turn(id)}
            />
            <span>
              {ways[id].name}: <span className="small muted">{ways[id].says}</span>
            </span>
          </label>
          {draft.ways[id] === undefined ? null : (
            <TextField
              id={`way-${id}`}
              label={`Why you do not offer ${ways[id].name}`}
              hint="Your people read it"
              autoComplete="off"
              value={draft.ways[id]}
              error={errorOf(`way-${id}`)}
              onChange={({ target }) => change({ ways: { ...draft.ways, [id]: target.value } })}
            />
          )}
        </div>
      ))}
    </fieldset>
  )
}
