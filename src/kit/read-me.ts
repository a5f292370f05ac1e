import { longDay } from '#content/day.ts'
import { kitReadMe as words } from '#content/kit-read-me.ts'
import { plainWords } from '#generate/about-file.ts'
import { appleProfile } from '#generate/apple/mobileconfig.ts'
import { hanging, heading, lines } from '#generate/guide/text-lines.ts'
import type { KitPart, KitWish } from './kit-wish.ts'

type Numbers = { mailboxes: number; refused: number; leftOut: number; replaced: number }

/** What is inside, in which order to use it, and how to undo it. Made on which day. */
export function readMe(
  wish: KitWish,
  parts: readonly KitPart[],
  { mailboxes, refused, leftOut, replaced }: Numbers,
): string {
  const made = words.made(longDay(wish.today), wish.preset.organisation ?? wish.cloud.name)
  const said = `${words.replaced(replaced)} ${parts.includes('links') ? words.which : ''}`
  const blocks = [
    heading(1, [words.title(mailboxes)]),
    ...[made, words.secrets, words.order, ...(replaced === 0 ? [] : [said])].map(paragraph),
    ...parts.flatMap(about),
    ...(leftOut + refused === 0
      ? []
      : [heading(2, [words.leftOut.name]), paragraph(words.leftOut.what(leftOut + refused))]),
  ]
  return `\uFEFF${blocks.map((block) => block.join('\r\n')).join('\r\n\r\n')}\r\n`
}

const paragraph = (text: string) => lines({ text: [text] })

function about(part: KitPart): string[][] {
  const { name, what, act, undo } = words.parts[part]
  const [doIt, undoIt] =
    part === 'profiles'
      ? [`${act} ${plainWords(appleProfile.where)}`, `${undo} ${plainWords(appleProfile.undo)}`]
      : [act, undo]
  return [
    heading(2, [name]),
    paragraph(what),
    [
      ...hanging('- ', [{ lead: words.act, text: [doIt] }]),
      ...hanging('- ', [{ lead: words.undo, text: [undoIt] }]),
    ],
  ]
}
