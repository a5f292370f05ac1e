import type { AppEntry } from '#content/app-entry.ts'
import { choiceOf, type AppChoice } from '#flow/preset-draft.ts'
import { said } from '#flow/preset-text.ts'
import { Icon } from '#ui/Icon.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { PresetForm } from './use-preset-draft.ts'

const choices: Record<AppChoice, string> = {
  first: 'Recommended',
  allowed: 'Allowed',
  'left-out': 'Not offered',
}

/** One app: its name and, in the browser’s own short list, what is said of it. */
export function PresetAppRow({ entry: { id, name, by }, form }: { entry: AppEntry; form: PresetForm }) {
  const { draft, change, errorOf } = form
  const chosen = choiceOf(draft, id)
  const choose = (choice: AppChoice) => {
    const { [id]: _before, ...others } = draft.apps
    // Last, so that recommended apps stand in the order in which they were chosen.
    change({ apps: choice === draft.rest ? others : { ...others, [id]: choice } })
  }
  return (
    <div className="border-b border-line py-2">
      <div className="grid grid-cols-[minmax(0,1fr)_11.5rem] items-center gap-3">
        <label htmlFor={`app-${id}`} className="breakable leading-tight">
          <b>{name}</b>
          <span className="sub block leading-tight max-sm:hidden">{by}</span>
        </label>
        <span className="select">
          <select
            id={`app-${id}`}
            className="input mt-0!"
            value={chosen}
            onChange={({ target }) => choose(target.value as AppChoice)}
          >
            {(Object.keys(choices) as AppChoice[]).map((choice) => (
              <option key={choice} value={choice}>
                {choices[choice]}
              </option>
            ))}
          </select>
          <Icon name="chevron" />
        </span>
      </div>
      {draft.apps[id] === 'left-out' || (chosen === 'left-out' && draft.reasons[id] !== undefined) ? (
        <TextField
          id={`reason-${id}`}
          label={`Why ${name} is not offered`}
          optional={said(draft.reason)}
          hint={said(draft.reason) ? 'Empty: the reason for all' : 'Or write one reason for all, above'}
          autoComplete="off"
          value={draft.reasons[id] ?? ''}
          error={errorOf(`reason-${id}`)}
          onChange={({ target }) => change({ reasons: { ...draft.reasons, [id]: target.value } })}
        />
      ) : null}
    </div>
  )
}
