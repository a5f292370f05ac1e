import { cloudIds, clouds } from '#content/clouds.ts'
import { devices } from '#content/devices.ts'
import { ways as wayWords } from '#content/ways.ts'
import type { ListSummary } from '#kit/session/row-view.ts'
import { CheckBox } from '#ui/CheckBox.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { rowsOf } from './list-words.ts'
import { SENDERS, UNCHOSEN, type KitChoice } from './use-kit-wish.ts'

const EACH = { value: '', label: 'Each chooses' }
const AS_IT_IS = { value: '', label: 'Leave as it is' }
const onOff = [
  { value: 'on', label: 'On' },
  { value: 'off', label: 'Off' },
]

type Props = { choice: KitChoice; said: ListSummary['said'] }

/** What holds for every row that says nothing of its own. */
export function ManyChoices({ choice, said }: Props) {
  const { chosen, cloud, rowStates, apps, ways, choose, followRows, chooseCloud, chooseDevice } = choice
  const most = Math.max(said.smtp, said.imap, said.pop)
  return (
    <>
      <div className="filters">
        <SelectField
          label="Cloud"
          value={cloud}
          options={cloudIds.map((id) => ({ value: id, label: clouds[id].name }))}
          onChange={chooseCloud}
        />
        <SelectField
          label="Device"
          value={chosen.device}
          options={[
            EACH,
            ...devices
              .filter(({ id }) => id !== 'unknown')
              .map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={chooseDevice}
        />
        <SelectField
          label="App"
          value={chosen.app}
          options={[EACH, ...apps.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={(app) => choose({ app, way: '' })}
        />
        {ways.length < 2 ? null : (
          <SelectField
            label="Way"
            value={chosen.way}
            options={[
              { value: '', label: 'The best one' },
              ...ways.map((way) => ({ value: way, label: wayWords[way].name })),
            ]}
            onChange={(way) => choose({ way: ways.find((each) => each === way) ?? '' })}
          />
        )}
      </div>
      <div className="filters">
        <SelectField
          label="Authenticated SMTP"
          value={chosen.smtp}
          options={[
            ...(chosen.smtp === UNCHOSEN ? [{ value: UNCHOSEN, label: 'Choose' }] : []),
            { value: SENDERS, label: 'On where the app needs it' },
            ...onOff,
            { value: 'inherit', label: 'As the organisation' },
            AS_IT_IS,
          ]}
          onChange={(smtp) => choose({ smtp })}
        />
        <SelectField
          label="IMAP"
          value={chosen.imap}
          options={[AS_IT_IS, ...onOff]}
          onChange={(imap) => choose({ imap })}
        />
        <SelectField
          label="POP"
          value={chosen.pop}
          options={[AS_IT_IS, ...onOff]}
          onChange={(pop) => choose({ pop })}
        />
      </div>
      {most === 0 ? null : (
        <div className="mt-3">
          <CheckBox
            label="Where a row itself says on or off, follow the row"
            hint={`${rowsOf(most)} do. Untick it if these columns show what is so now, and not what shall be.`}
            checked={rowStates}
            onChange={followRows}
          />
        </div>
      )}
    </>
  )
}
