import { cloudIds, clouds } from '#content/clouds.ts'
import { Field } from '#ui/Field.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { PresetForm } from './use-preset-draft.ts'

/** Who it is from, and whom people ask. */
export function PresetNameFields({ form: { draft, change, errorOf } }: { form: PresetForm }) {
  const line = (id: 'organisation' | 'domain' | 'email' | 'phone' | 'page', label: string, hint: string) => (
    <TextField
      id={id}
      label={label}
      optional
      hint={hint}
      autoComplete="off"
      spellCheck={false}
      value={draft[id]}
      error={errorOf(id)}
      onChange={({ target }) => change({ [id]: target.value })}
    />
  )
  return (
    <>
      <h3 className="mt-8">Who it is from</h3>
      {line('organisation', 'Name of the organisation', 'As your people know it')}
      {line('domain', 'Domain of its addresses', 'For the example beside the address field: contoso.com')}
      <SelectField
        label="Microsoft cloud"
        hint="Where the questions begin. Everybody can change it."
        value={draft.cloud}
        options={[
          { value: '', label: 'Leave it open (worldwide)' },
          ...cloudIds.map((id) => ({ value: id, label: clouds[id].name })),
        ]}
        onChange={(cloud) => change({ cloud })}
      />
      <h3 className="mt-10">Whom to ask for help</h3>
      {line('email', 'Mail of the help desk', 'For example help@contoso.com')}
      {line('phone', 'Phone', 'For example +1 425 555 0100')}
      {line('page', 'Page', 'An address that begins with https://')}
      <h3 className="mt-10">A note to your people</h3>
      <Field
        id="note"
        label="Note"
        optional
        hint="Plain sentences, up to 600 characters"
        error={errorOf('note')}
      >
        {(tied) => (
          <textarea
            {...tied}
            className="input"
            rows={3}
            value={draft.note}
            onChange={({ target }) => change({ note: target.value })}
          />
        )}
      </Field>
    </>
  )
}
