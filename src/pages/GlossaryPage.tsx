import type { Term } from '#content/glossary-term.ts'
import { term, terms } from '#content/glossary.ts'
import type { Page } from './meta.ts'
import { PageFrame } from './PageFrame.tsx'

const initial = ({ term: name }: Term) => name.slice(0, 1).toUpperCase()
const byName = terms.toSorted((a, b) => (a.term.toLowerCase() < b.term.toLowerCase() ? -1 : 1))
const letters = [...new Set(byName.map(initial))]
const firstOf = (letter: string) => byName.find((entry) => initial(entry) === letter)?.id

const GlossaryPage = () => (
  <PageFrame
    title="Glossary"
    lead="The words of this guide, in short. Each has an address of its own that you can send to somebody."
  >
    <nav aria-label="By letter" className="mt-6">
      <ul className="flex flex-wrap gap-1">
        {letters.map((letter) => (
          <li key={letter}>
            <a
              href={`#${firstOf(letter)}`}
              className="grid min-h-11 min-w-11 place-items-center rounded-control border border-line text-small font-semibold no-underline hover:border-you"
            >
              {letter}
            </a>
          </li>
        ))}
      </ul>
    </nav>
    <dl className="mt-8 max-w-main">
      {byName.map((entry) => (
        <GlossaryEntry key={entry.id} entry={entry} />
      ))}
    </dl>
  </PageFrame>
)

const GlossaryEntry = ({ entry: { id, term: name, also = [], means, see = [] } }: { entry: Term }) => (
  <div id={id} className="scroll-mt-6 border-t border-line py-5 target:border-t-2 target:border-you">
    <dt className="h3">
      {name}
      {also.length === 0 ? null : <span className="caption block font-normal">Also: {also.join(', ')}</span>}
    </dt>
    <dd className="mt-1 max-w-measure">
      {means}
      {see.length === 0 ? null : (
        <span className="small mt-1 block">
          See{' '}
          {see.map((other, at) => (
            <span key={other}>
              {at === 0 ? null : ', '}
              <a href={`#${other}`}>{term(other)?.term}</a>
            </span>
          ))}
        </span>
      )}
    </dd>
  </div>
)

export const page: Page = {
  Component: GlossaryPage,
  meta: {
    title: 'Glossary',
    description:
      'Exchange Online, tenant, IMAP, OAuth2, Authenticated SMTP and the other words of setting up a Microsoft 365 mailbox, each in a few sentences.',
  },
}
