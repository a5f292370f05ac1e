import { tokenFile } from '#content/token-programs.ts'
import { paperLink, type PaperLink } from '#generate/sheet/paper-link.ts'
import { sheetArticle } from '#generate/sheet/sheet-article.ts'
import { sheetsTop } from '#generate/sheet/sheet-document.ts'
import type { Person } from '#flow/answers.ts'
import { guide } from '#flow/guide.ts'
import { setupFor } from '#flow/setup.ts'
import { htmlText } from '#lib/quote-html.ts'
import { filledTemplate, textTemplate, type TextTemplate } from '#lib/text-template.ts'
import type { Choice } from './chosen-app.ts'

/** What differs between two people with the same app, as it stands in HTML. */
type Key = 'email' | 'domain' | 'user' | 'name' | 'link' | 'shown' | 'code' | 'token'
export type SheetValues = Readonly<Record<Key, string>>
type Whose = { person: Person & { email: string }; link: string }

export type SheetTemplate = { top: TextTemplate<Key>; article: TextTemplate<Key> }

// Characters that mean nothing by themselves (Unicode, 23.5), and that no address or name has (lib/email.ts).
const MARK = { email: '\uE000@\uE001', user: '\uE002', name: '\uE003' }
const LINK = '\uE004'
const PAPER: PaperLink = { text: '\uE005', code: '\uE006' }

/** A sheet, made the plain way: the guide of one person. */
export function sheetFor(choice: Choice, whose: Whose, paper = paperLink(whose.link)) {
  const setup = setupFor(choice.answers, whose.person, choice.world, whose.link)
  if (setup === undefined) return undefined
  const made = guide(setup, choice.answers, whose.person)
  return { top: sheetsTop(`${made.title}: ${whose.person.email}`), article: sheetArticle(made, paper) }
}

/**
 * The sheet of an app with places for the person, so that ten thousand are made of one guide. `like`: somebody who has,
 * or has not, a name and a sign-in name of their own. Nothing where it would not come out as the plain one does.
 */
export function sheetTemplate(choice: Choice, like: Whose): SheetTemplate | undefined {
  const person = markedAs(like.person)
  const marked = sheetFor(choice, { person, link: LINK }, PAPER)
  if (marked === undefined) return undefined
  const marks = { ...valuesOf({ person: MARK, link: LINK }, PAPER), token: tokenOf(person) }
  const template = { top: textTemplate(marked.top, marks), article: textTemplate(marked.article, marks) }
  return [like, stranger(like)].every((whose) => isSame(template, choice, whose)) ? template : undefined
}

/** The values of one person; nothing where no code holds the link. Throws a RangeError for what HTML cannot hold. */
export function sheetValues(whose: Whose): SheetValues | undefined {
  const paper = paperLink(whose.link)
  return paper.code === undefined ? undefined : valuesOf(whose, paper)
}

const valuesOf = ({ person, link }: Whose, { text, code = '' }: PaperLink): SheetValues => ({
  email: htmlText(person.email),
  domain: htmlText(person.email.split('@')[1] ?? ''),
  user: htmlText(person.user ?? ''),
  name: htmlText(person.name ?? ''),
  link: htmlText(link),
  shown: htmlText(text),
  code,
  token: tokenOf(person),
})

const tokenOf = ({ user, email }: Whose['person']) => htmlText(tokenFile(user ?? email))

/** The same with marks in place of what it has. */
const markedAs = (person: Whose['person']): Whose['person'] => ({
  ...person,
  email: MARK.email,
  ...(person.user === undefined ? {} : { user: MARK.user }),
  ...(person.name === undefined ? {} : { name: MARK.name }),
})

/** Somebody else, so that what is made of a value is noticed, too. */
const stranger = ({ person, link }: Whose): Whose => ({
  person: {
    ...person,
    email: "o'zq.7@xk-9.example",
    ...(person.user === undefined ? {} : { user: 'w&8@vj.example' }),
    ...(person.name === undefined ? {} : { name: 'Ὀδυσσεύς <b> & "Ñ"' }),
  },
  link: `${link}&strange`,
})

function isSame({ top, article }: SheetTemplate, choice: Choice, whose: Whose): boolean {
  const plain = sheetFor(choice, whose)
  const values = sheetValues(whose)
  if (values === undefined || plain === undefined) return false
  return filledTemplate(top, values) === plain.top && filledTemplate(article, values) === plain.article
}
