import type { GuideStep } from '#content/guide.ts'
import { sheetWords } from '#content/sheet-words.ts'
import { WHO_NAMES, type Who } from '#content/who.ts'
import { htmlText } from '#lib/quote-html.ts'
import { richHtml } from './sheet-rich.ts'

const owners: readonly Who[] = ['you', 'admin', 'app']

/** The steps with a box to tick each; the owner by shape and by word, as paper has no colours. */
export const stepsHtml = (steps: readonly GuideStep[]): string => `<div class="h">
<h2>${htmlText(sheetWords.steps)}</h2>
<p class="y">${owners.map((who) => `<span>${mark(who)}${htmlText(WHO_NAMES[who])}</span>`).join('')}</p>
</div>
<ol>
${steps.map(stepHtml).join('\n')}
</ol>`

function stepHtml({ who, title, text = [], note = [], done }: GuideStep, at: number): string {
  const small = [text, note].filter((part) => part.length > 0).map(richHtml)
  const lines = [
    `<p><b>${htmlText(WHO_NAMES[who])}:</b> ${richHtml(title)}</p>`,
    ...(small.length === 0 ? [] : [`<p class="s">${small.join(' ')}</p>`]),
  ]
  return `<li><span class="b">${done ? '✓' : ''}</span>${mark(who, at + 1)}<div>${lines.join(' ')}</div></li>`
}

const mark = (who: Who, number?: number): string =>
  `<i class="${who}${(number ?? 0) > 9 ? ' t' : ''}">${number ?? ''}</i>`
