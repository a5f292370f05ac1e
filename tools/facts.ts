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
const cut = (text: string) => (text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text)
const widths = columns.map((name) => Math.max(name.length, ...doubts.map((doubt) => cut(doubt[name]).length)))
const line = (cells: readonly string[]) =>
  cells
    .map((cell, at) => cut(cell).padEnd(widths[at] ?? 0))
    .join('  ')
    .trimEnd()

if (doubts.length > 0) {
  console.log(line(columns))
  console.log(line(widths.map((width) => '-'.repeat(Math.min(width, MOST)))))
  for (const doubt of doubts) console.log(line(columns.map((name) => doubt[name])))
}
const old = doubts.filter(({ why }) => why === 'old').length
const facts = factGroups.reduce((sum, { rows }) => sum + rows.length, 0)
console.log(
  `\n${today satisfies Day}: ${facts} facts and ${apps.length} apps; ${old} older than six months, ${doubts.length - old} on one weak source.`,
)
