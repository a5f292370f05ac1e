import type { Guide, GuideSettings } from '#content/guide.ts'
import { guideWords } from '#content/guide-words.ts'
import { sheetWords } from '#content/sheet-words.ts'
import { sources } from '#content/sources.ts'
import { warningTitles } from '#content/warnings.ts'
import { htmlText } from '#lib/quote-html.ts'
import { paperLink } from './paper-link.ts'
import { CLOSEST, sheetDensity } from './sheet-density.ts'
import { richHtml } from './sheet-rich.ts'
import { stepsHtml } from './sheet-steps.ts'

/**
 * A guide as one printed page: boxes to tick, settings, code and link, lines for who and when. No secrets.
 */
export function sheetArticle(guide: Guide, paper = paperLink(guide.link)): string {
  const density = sheetDensity(guide)
  return [
    `<article class="${`sheet ${density}`.trim()}">`,
    header(guide, paper.code),
    '<div class="z">',
    settings(guide.settings),
    signIn(guide),
    guide.needs === undefined
      ? ''
      : `<p class="l"><b>${htmlText(guideWords.needs)}</b> ${richHtml(guide.needs)}</p>`,
    warnings(guide.warnings),
    stepsHtml(guide.steps),
    footer(guide, paper.text, density === CLOSEST),
    '</div></article>',
  ]
    .filter((line) => line !== '')
    .join('\n')
}

function header({ title, email, name }: Guide, code: string | undefined): string {
  const picture =
    code === undefined
      ? ''
      : `<div class="q"><span>${twoLines(sheetWords.onScreen)}</span><img src="${code}" alt=""></div>`
  const whose =
    email === undefined ? '' : `<p class="u">${called(name)}<bdi class="m">${htmlText(email)}</bdi></p>`
  return `<header><div><div><p class="k">${htmlText(sheetWords.kind)}</p>
<h1>${htmlText(title)}</h1>${whose}</div>${picture}</div></header>`
}

const called = (name: string | undefined): string =>
  name === undefined ? '' : `<bdi>${htmlText(name)}</bdi> `

const twoLines = (lines: readonly string[]) => lines.map(htmlText).join('<br>')

function settings(rows: readonly GuideSettings[]): string {
  if (rows.length === 0) return ''
  const head = sheetWords.columns.map((column) => `<th scope="col">${htmlText(column)}</th>`).join('')
  return `<table><thead><tr>${head}</tr></thead><tbody>
${rows.map(setting).join('\n')}
</tbody></table>`
}

const setting = ({ name, says, host, port, encryption, signIn: by, user }: GuideSettings): string =>
  `<tr><th scope="row">${htmlText(name)} <span>${htmlText(says)}</span></th><td class="o">${htmlText(host)}${
    user === undefined ? '' : `<small>${htmlText(sheetWords.userName)} ${richHtml([user])}</small>`
  }</td><td class="n">${port}</td><td>${htmlText(encryption)}</td><td>${htmlText(by)}</td></tr>`

function signIn({ settings: rows, user }: Guide): string {
  const parts = [
    ...(rows.some((row) => row.user !== undefined)
      ? []
      : [
          `<b>${htmlText(sheetWords.userName)}</b> <span${user.known ? ' class="m"' : ''}>${richHtml([user])}</span>.`,
        ]),
    ...(rows.every((row) => row.signIn === 'OAuth2') ? [htmlText(sheetWords.noPassword)] : []),
  ]
  return parts.length === 0 ? '' : `<p class="l">${parts.join(' ')}</p>`
}

function warnings(all: Guide['warnings']): string {
  if (all.length === 0) return ''
  const lines = all.map(({ kind, text }) => {
    const title = warningTitles[kind]
    return `<p>${title === undefined ? '' : `<b>${htmlText(title)}</b> `}${richHtml(text)}</p>`
  })
  return `<div class="w">${lines.join('')}</div>`
}

function footer(guide: Guide, shown: string, full: boolean): string {
  const { link } = guide
  const { dated, noSecrets, sources: from, noSources, lines } = sheetWords
  // Where each line counts, they are read where they can be followed.
  const read = full ? noSources : from(guide.sources.map((id) => sources[id]))
  return `<footer><div class="f">${lines.map((line) => `<div>${htmlText(line)}</div>`).join('')}</div>
<div class="e"><p>${htmlText(`${dated(guide)} ${noSecrets}`)}<br>${htmlText(read)}</p>
<p class="m"><a href="${htmlText(link)}" rel="noreferrer">${htmlText(shown)}</a></p></div></footer>`
}
