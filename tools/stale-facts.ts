import type { App } from '#content/app.ts'
import type { Day } from '#content/day.ts'
import type { FactGroup } from '#content/fact-row.ts'

export type Doubt = {
  /** `old`: not looked at for six months. `weak`: one source that is not the maker’s, or none. */
  why: 'old' | 'weak'
  checked: Day
  where: string
  what: string
  source: string
}

/** What should be looked at again on a day: the oldest first, then what is weakly founded. */
export function staleFacts(groups: readonly FactGroup[], apps: readonly App[], today: Day): Doubt[] {
  const limit = sixMonthsBefore(today)
  const judged = [...factDoubts(groups), ...apps.flatMap(appDoubts)]
  const old = judged.filter(({ checked }) => checked < limit)
  const weak = judged.filter(({ checked, weak: doubtful }) => checked >= limit && doubtful)
  return [...named(old, 'old').toSorted((a, b) => a.checked.localeCompare(b.checked)), ...named(weak, 'weak')]
}

type Judged = Omit<Doubt, 'why'> & { weak: boolean }

const named = (list: readonly Judged[], why: Doubt['why']): Doubt[] =>
  list.map(({ weak: _weak, ...doubt }) => ({ why, ...doubt }))

const factDoubts = (groups: readonly FactGroup[]): Judged[] =>
  groups.flatMap(({ title, rows }) =>
    rows.map(({ label, source, checked, confidence }) => ({
      checked,
      source,
      where: title,
      what: label,
      weak: confidence === 'unsure',
    })),
  )

/** One line for an app as a whole, one for each of its ways that nobody verified or that one text bears. */
function appDoubts(app: App): Judged[] {
  const where = `App: ${app.name}`
  const ways = app.ways
    .filter((way) => way.works && (way.unsure === true || way.sources.length === 1))
    .map(({ way, sources }) => ({
      checked: app.checked,
      where,
      source: sources.join(', '),
      what: `its steps for ${way}`,
      weak: true,
    }))
  return ways.length > 0
    ? ways
    : [{ checked: app.checked, where, source: '', what: 'the app as a whole', weak: false }]
}

/** The same date six months earlier; the end of a shorter month overflows, as days are only compared. */
function sixMonthsBefore(today: Day): Day {
  const [year = 0, month = 1, date = 1] = today.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 - 6, date)).toISOString().slice(0, 10) as Day
}
