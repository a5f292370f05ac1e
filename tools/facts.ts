import type { App } from '#content/app.ts'
import { appIds } from '#content/app-ids.ts'
import { dayOf, type Day } from '#content/day.ts'
import { factGroups } from '#content/fact-rows.ts'
import { staleFacts, type Doubt } from './stale-facts.ts'

/** What should be looked at again: facts, apps and retirements that are old or weakly founded. Only reports. */
const today = dayOf(new Date())
const apps = await Promise.all(
  appIds.map(async (id) => ((await import(`../src/content/apps/${id}.ts`)) as { app: App }).app),
)
const doubts = staleFacts(factGroups, apps, today)

const columns: readonly (keyof Doubt)[] = ['why', 'checked', 'where', 'what', 'source']
const MOST = 56
/** Ids of sources are there to be searched for, so the last column stays whole. */
const cut = (text: string, column: keyof Doubt) =>
  column === 'source' || text.length <= MOST ? text : `${text.slice(0, MOST - 1)}…`
const widths = columns.map((name) =>
  Math.max(name.length, ...doubts.map((doubt) => cut(doubt[name], name).length)),
)
const line = (cells: Readonly<Record<keyof Doubt, string>>) =>
  columns
    .map((name, at) => cut(cells[name], name).padEnd(widths[at] ?? 0))
    .join('  ')
    .trimEnd()
const titles = { why: 'why', checked: 'checked', where: 'where', what: 'what', source: 'source' }

if (doubts.length > 0) {
  console.log(line(titles))
  for (const doubt of doubts) console.log(line(doubt))
}
const old = doubts.filter(({ why }) => why === 'old').length
const facts = factGroups.reduce((sum, { rows }) => sum + rows.length, 0)
console.log(
  `\n${today satisfies Day}: ${facts} facts and ${apps.length} apps; ${old} older than six months, ${doubts.length - old} on one weak source.`,
)
