import { longDay } from '#content/day.ts'
import type { Filled } from '#content/filled.ts'
import type { Source } from '#content/source.ts'
import { sources } from '#content/sources.ts'
import type { Guide, GuideStep } from '#content/guide.ts'
import { WHO_NAMES } from '#content/who.ts'
import { codeMarkdown, quoteMarkdown } from '#lib/quote-markdown.ts'

/** The guide for a ticket or a wiki: the same words, as CommonMark. No password and no personal secret. */
export const guideMarkdown = (guide: Guide): string =>
  [
    `# ${quoteMarkdown(guide.title)}`,
    '',
    ...(guide.email === undefined ? [] : [`For ${codeMarkdown(guide.email)}.`, '']),
    `Made on ${longDay(guide.made)} by Exchange Online Setup from ${address(guide.link)}. Steps checked on ${longDay(guide.checked)}.`,
    'To undo it, remove the account in the app.',
    '',
    ...settings(guide),
    ...guide.warnings.flatMap(({ text }) => [`> ${sentence(text)}`, '']),
    '## Steps',
    '',
    ...steps(guide.steps),
    '',
    ...guide.variants.flatMap(({ when, steps: others }) => [
      `### ${sentence(when)}`,
      '',
      ...steps(others),
      '',
    ]),
    '## What you will see next',
    '',
    sentence(guide.next),
    '',
    '## It does not work',
    '',
    ...guide.trouble.map(({ see, who, fix }) => `- **${sentence(see)}** ${WHO_NAMES[who]}: ${sentence(fix)}`),
    '',
    ...(guide.notes.length === 0
      ? []
      : ['## Good to know', '', ...guide.notes.map((note) => `- ${sentence(note)}`), '']),
    '## Sources',
    '',
    ...guide.sources.map((id) => source(sources[id])),
    '',
  ].join('\n')

function settings({ settings: rows, user }: Guide): string[] {
  if (rows.length === 0) return []
  return [
    '| Protocol | Server | Port | Encryption | Sign-in |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map(
      (row) =>
        `| ${row.name} | ${row.toFind ? quoteMarkdown(row.host) : codeMarkdown(row.host)} | ${row.port} | ${row.encryption} | ${row.signIn} |`,
    ),
    '',
    `User name: ${user.known ? codeMarkdown(user.shown) : user.shown}`,
    '',
  ]
}

const steps = (list: readonly GuideStep[]): string[] =>
  list.map(({ who, title, text, note }, at) => {
    const parts = [title, text, note].filter((part) => part !== undefined).map(sentence)
    return `${at + 1}. **${WHO_NAMES[who]}:** ${parts.join('. ').replaceAll('..', '.')}`
  })

const sentence = (filled: Filled): string =>
  filled
    .map((part) => {
      if (typeof part === 'string') return quoteMarkdown(part)
      if ('control' in part) return `**${quoteMarkdown(part.control)}**`
      if ('code' in part) return codeMarkdown(part.code)
      if ('shown' in part) return part.known ? codeMarkdown(part.shown) : quoteMarkdown(part.shown)
      return part.to.startsWith('https://')
        ? `${quoteMarkdown(part.label)} (${address(part.to)})`
        : quoteMarkdown(part.label)
    })
    .join('')

/** An autolink takes no `<`, `>` or space; our own links have none, as everything in them is escaped. */
const address = (url: string): string => `<${url.replaceAll(/[<>\s]/gu, encodeURIComponent)}>`

const source = ({ title, publisher, dated, url }: Source): string =>
  `- ${quoteMarkdown([title, publisher, dated].filter((part) => part !== undefined).join(', '))}${url === undefined ? '' : ` ${address(url)}`}`
