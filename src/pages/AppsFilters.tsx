import { deviceName } from '#content/devices.ts'
import { ways } from '#content/ways.ts'
import { filterOptions, wishesNothing, type FilterId, type Wish } from '#flow/apps-filter.ts'
import { Button } from '#ui/Button.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { TextField } from '#ui/TextField.tsx'
import { stateChoices } from './app-state-words.ts'

type AppsFiltersProps = { wish: Wish; change: (wish: Wish) => void; count: string; onSearch: () => void }

/** Search and filters of the list of apps. Without script the list stands there whole. */
export const AppsFilters = ({ wish, change, count, onSearch }: AppsFiltersProps) => (
  <search className="needs-script block" aria-label="Apps">
    <div className="filters">
      <TextField
        type="search"
        label="Search"
        autoComplete="off"
        spellCheck={false}
        value={wish.text}
        onFocus={onSearch}
        onChange={({ target }) => change({ ...wish, text: target.value })}
      />
      {filters.map(({ id, label, all, words }) => (
        <SelectField
          key={id}
          label={label}
          value={wish[id] ?? ''}
          options={[
            { value: '', label: all },
            ...filterOptions[id].map((value) => ({ value, label: words(value) })),
          ]}
          onChange={(value) => change(withChoice(wish, id, value))}
        />
      ))}
    </div>
    <div className="mt-4 flex min-h-11 flex-wrap items-center gap-x-6 gap-y-2">
      <p role="status" className="font-semibold">
        {count}
      </p>
      {wishesNothing(wish) ? null : (
        <Button kind="secondary" small onClick={() => change({ text: '' })}>
          Show all
        </Button>
      )}
    </div>
  </search>
)

type Filter = { id: FilterId; label: string; all: string; words: (value: string) => string }

const inTable =
  <Value extends string>(table: Record<Value, string>) =>
  (value: string) =>
    table[value as Value]

const filters: readonly Filter[] = [
  { id: 'device', label: 'Runs on', all: 'Any device', words: (id) => deviceName(id as 'windows') },
  {
    id: 'way',
    label: 'Connects by',
    all: 'Any way',
    words: (id) => ways[id as keyof typeof ways].name,
  },
  {
    id: 'signIn',
    label: 'Sign-in',
    all: 'Any sign-in',
    words: inTable({ oauth2: 'Microsoft’s page (OAuth2)', password: 'Password' }),
  },
  { id: 'state', label: 'State', all: 'Any state', words: inTable(stateChoices) },
]

/** A wish with one filter set, or without it where nothing is chosen. */
function withChoice(wish: Wish, id: FilterId, value: string): Wish {
  const { [id]: _before, ...rest } = wish
  return value === '' ? rest : { ...rest, [id]: value }
}
