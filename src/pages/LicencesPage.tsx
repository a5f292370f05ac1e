import type { Fact } from '#content/fact.ts'
import { licences, withoutMailbox, type Licence } from '#content/licences.ts'
import { licenceAnswers } from '#content/prerequisites.ts'
import { Table } from '#ui/Table.tsx'
import { confidenceWords } from './confidence.ts'
import type { Page } from './meta.ts'
import { PageFrame } from './PageFrame.tsx'
import { Section } from './Section.tsx'
import { Sentence } from './Sentence.tsx'
import { SourceNote } from './SourceNote.tsx'

const columns = ['Licence', 'Exchange service', 'Mailbox', 'IMAP', 'POP']
const howToFindOut = licenceAnswers.find(({ id }) => id === 'unknown')?.then ?? []
const having = licences.filter((licence) => licence.mailbox)
const lacking = licences.filter((licence) => !licence.mailbox)

const LicencesPage = () => (
  <PageFrame
    title="Which licences include a mailbox"
    lead="A mailbox can be connected to an app only if the licence includes Exchange Online."
  >
    <Section wide id="with" title="With a mailbox">
      <Table captionHidden caption="Licences with a mailbox" columns={columns} rows={having.map(cells)} />
      <p className="small muted mt-3 max-w-measure">
        IMAP and POP: how they stand for a new mailbox. An admin can switch either on or off for each mailbox.
      </p>
    </Section>
    <Section wide id="none" title="Without one">
      <Table
        captionHidden
        caption="Licences without a mailbox"
        columns={columns.slice(0, 2)}
        rows={lacking.map((licence) => ({ ...cells(licence), cells: cells(licence).cells.slice(0, 2) }))}
      />
      <ul className="mt-6 max-w-measure list-disc space-y-2 ps-5">
        {withoutMailbox.map((sentence, at) => (
          <li key={at}>
            <Sentence text={sentence} />
          </li>
        ))}
      </ul>
    </Section>
    <Section id="which" title="Which one do I have?">
      <ol className="max-w-measure list-decimal space-y-2 ps-5">
        {howToFindOut.map((sentence, at) => (
          <li key={at}>
            <Sentence text={sentence} />
          </li>
        ))}
      </ol>
    </Section>
    <SourceNote
      of={licences.flatMap(({ service, size, imap }) =>
        [service, size, imap].filter((fact) => fact !== undefined),
      )}
    />
  </PageFrame>
)

const cells = ({ id, plans, service, size, imap, pop, note }: Licence) => ({
  id,
  cells: [
    <ul key="plans" className="sm:min-w-56">
      {plans.map((plan) => (
        <li key={plan}>{plan}</li>
      ))}
    </ul>,
    <>
      <Known fact={service} />
      {note === undefined ? null : (
        <p className="caption mt-1">
          <Sentence text={note} />
        </p>
      )}
    </>,
    <Known key="size" fact={size} />,
    <Known key="imap" fact={imap} />,
    <Known key="pop" fact={pop} />,
  ],
})

/** A value with what is not sure about it beside it. */
const Known = ({ fact }: { fact: Fact<string> | undefined }) => {
  if (fact === undefined) return '–'
  const { value, confidence, note } = fact
  const doubt = confidence === 'unsure' ? `${confidenceWords.unsure.name}.` : undefined
  return (
    <>
      {value}
      {doubt === undefined && note === undefined ? null : (
        <span className="caption block">{[doubt, note].filter((part) => part !== undefined).join(' ')}</span>
      )}
    </>
  )
}

export const page: Page = {
  Component: LicencesPage,
  meta: {
    title: 'Licences with an Exchange Online mailbox',
    description:
      'Which Microsoft 365, Office 365 and Exchange Online plans include a mailbox, how large it is, and whether IMAP and POP are on.',
  },
}
