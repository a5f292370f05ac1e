import '#ui/css/list.css'
import { Link } from 'react-router'
import { clientsReport } from '#content/clients-report.ts'
import { retirementText } from '#content/retirements.ts'
import { smtpFacts } from '#content/smtp-facts.ts'
import { WHO_NAMES } from '#content/who.ts'
import { CodePlate } from '#ui/CodePlate.tsx'
import { Table } from '#ui/Table.tsx'
import { WhoLabel } from '#ui/WhoLabel.tsx'
import { BeforeScript, ComesSoon } from './BeforeScript.tsx'
import { later } from './later.tsx'
import type { Page } from './meta.ts'
import { PageFrame } from './PageFrame.tsx'
import { Sentence } from './Sentence.tsx'
import { Section } from './Section.tsx'
import { SourceNote } from './SourceNote.tsx'
import { useHydrated } from './use-hydrated.ts'
import { useToday } from './use-today.ts'

// Of no use before the scripts are there.
const AuditDesk = later(
  async () => (await import('./AuditDesk.tsx')).AuditDesk,
  'What reads the files did not load.',
  <ComesSoon />,
)

const ALL_MAILBOXES = `Get-CASMailbox -ResultSize Unlimited |
  Select-Object PrimarySmtpAddress, DisplayName, SmtpClientAuthenticationDisabled, ImapEnabled, PopEnabled |
  Export-Csv -Path .\\audit.csv -NoTypeInformation -Encoding UTF8`

const ORGANISATION = 'Get-TransportConfig | Format-List SmtpClientAuthenticationDisabled'

const facts = [clientsReport.columns, clientsReport.signIn, clientsReport.period, smtpFacts.mailboxWins]

const AuditPage = () => (
  <PageFrame
    title="Read an audit back"
    lead="Who has Authenticated SMTP, IMAP and POP, whether that is what you planned, and who still sends with a password. Differences become the next script."
  >
    <p className="mt-5 flex flex-wrap items-center gap-x-6 gap-y-2">
      <WhoLabel who="admin">{WHO_NAMES.admin}</WhoLabel>
      <span className="small muted">Nothing is uploaded, and nothing is kept when you leave</span>
    </p>
    <Section id="read" title="Read files" wide>
      {useHydrated() ? (
        <AuditDesk />
      ) : (
        <BeforeScript>
          Your browser reads the files, so this part needs JavaScript. Without it, filter the table in a
          spreadsheet: what its values mean stands below.
        </BeforeScript>
      )}
    </Section>
    <Section id="where" title="Where the files come from">
      <div className="grid gap-4 *:min-w-0">
        <p className="max-w-measure">
          <b>Audit.</b> <code>1-audit.ps1</code> writes <code>audit.csv</code>; it comes with{' '}
          <Link to="/admin/many/">the scripts for many mailboxes</Link>. Any export of{' '}
          <code>Get-CASMailbox</code> serves as well:
        </p>
        <CodePlate title="All mailboxes" label="the command for all mailboxes" code={ALL_MAILBOXES} />
        <p className="max-w-measure">
          <b>Organisation.</b> It decides for mailboxes without a setting of their own. Choose it above, or
          paste what this shows:
        </p>
        <CodePlate title="The organisation" label="the command for the organisation" code={ORGANISATION} />
        <p className="max-w-measure">
          <b>Plan.</b> The <code>plan.csv</code> that the scripts read. Optional.
        </p>
        <p className="max-w-measure">
          <b>Who sends.</b> Exchange admin center, <b>Reports</b>, <b>Mail flow</b>,{' '}
          <b>SMTP AUTH clients report</b>: choose as many days as it offers, then <b>Export</b>. It covers the
          last 7 days unless you ask for more, up to 90. We found no description of the exported file: other
          headings are taken as well, and of those in another language you say which is which.
        </p>
      </div>
    </Section>
    <Section id="states" title="What on, off and empty come to">
      <Table
        caption="What SmtpClientAuthenticationDisabled of a mailbox comes to"
        captionHidden
        columns={['Of the mailbox', 'Organisation on (False)', 'Organisation off (True)']}
        rows={[
          { id: 'state-false', cells: ['False', 'may send', 'may send'] },
          { id: 'state-true', cells: ['True', 'may not send', 'may not send'] },
          { id: 'state-empty', cells: ['empty', 'may send', 'may not send'] },
        ]}
      />
      <p className="mt-4 max-w-measure">
        The name says “disabled”, so True is off. A filter for False misses every mailbox that follows an
        organisation that has it on.
      </p>
    </Section>
    <Section id="december" title="Before passwords end">
      <p className="max-w-measure">
        <Sentence text={retirementText('basic-smtp', useToday())} />
      </p>
      <ol className="mt-3 max-w-measure list-decimal space-y-2 ps-5">
        <li>Read the report here: it sorts the senders with a password by what they probably are.</li>
        <li>
          Give each of them a way that lasts: <Link to="/apps/">an app that signs in with OAuth2</Link>, or{' '}
          <Link to="/routes/">a route without a password</Link>.
        </li>
        <li>Read the report of the next weeks here until no password is left.</li>
      </ol>
      <SourceNote of={facts} />
    </Section>
  </PageFrame>
)

export const page: Page = {
  Component: AuditPage,
  meta: {
    title: 'Read an audit of SMTP AUTH, IMAP and POP back',
    description:
      'Drop Get-CASMailbox exports and the SMTP AUTH clients report: who is on, off or inherits, what differs from the plan, and who still sends with a password. In your browser.',
  },
}
