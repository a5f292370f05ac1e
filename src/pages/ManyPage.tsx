import '#ui/css/list.css'
import { Link } from 'react-router'
import { WHO_NAMES } from '#content/who.ts'
import { manyCommands } from '#content/many-commands.ts'
import { CodePlate } from '#ui/CodePlate.tsx'
import { WhoLabel } from '#ui/WhoLabel.tsx'
import { BeforeScript, ComesSoon } from './BeforeScript.tsx'
import { later } from './later.tsx'
import type { Page } from './meta.ts'
import { PageFrame } from './PageFrame.tsx'
import { Section } from './Section.tsx'
import { useHydrated } from './use-hydrated.ts'

// Of no use before the scripts are there.
const ManyDesk = later(
  async () => (await import('./ManyDesk.tsx')).ManyDesk,
  'What reads a list did not load.',
  <ComesSoon />,
)

const ManyPage = () => (
  <PageFrame
    title="Many mailboxes"
    lead="Drop a list. You get the scripts that switch on Authenticated SMTP, and a filled-in link, a profile and a sheet for each person."
  >
    <p className="mt-5 flex flex-wrap items-center gap-x-6 gap-y-2">
      <WhoLabel who="admin">{WHO_NAMES.admin}</WhoLabel>
      <span className="small muted">With a list at hand, a few minutes for thousands of mailboxes</span>
    </p>
    <div className="mt-6">
      {useHydrated() ? (
        <ManyDesk />
      ) : (
        <BeforeScript>
          Your browser reads the list and writes the files, so this part needs JavaScript. Without it, repeat
          the commands for one mailbox:{' '}
          <Link to="/authenticated-smtp/#powershell">Switch on Authenticated SMTP</Link>.
        </BeforeScript>
      )}
    </div>
    <Section id="lists" title="Lists that it reads">
      <div className="grid gap-4 *:min-w-0">
        <p className="max-w-measure">
          CSV files with comma, semicolon or tab, in UTF-8 or UTF-16, and what a spreadsheet saves in your
          language. The export of active users from the admin center should fit as it is; nobody here had one
          to try. Columns are recognised by their names, in any order; one with the address is enough. Columns
          that are not needed are passed over.
        </p>
        <CodePlate
          title="A list by PowerShell"
          label="the command that writes a list"
          code={manyCommands.list}
        />
        <CodePlate title="A list by hand" label="the example of a list" code={manyCommands.example} />
        <p className="max-w-measure">
          A column “SMTP AUTH”, “IMAP” or “POP” with on or off says what a row shall have; in
          SmtpClientAuthenticationDisabled true is off, and an empty cell follows the organisation. A column
          for the licence lets rows without one be found, and one for the kind tells shared mailboxes from
          people’s own.
        </p>
      </div>
    </Section>
    <Section id="errors" title="What is looked at">
      <ul className="max-w-measure list-disc space-y-2 ps-5">
        <li>
          Left out until corrected: an address that is none, the same mailbox twice, a guest, a room, a row
          without a licence, an app that nobody knows, and a cell that a spreadsheet would work out as a
          formula.
        </li>
        <li>Said, and left in: an address in another domain than most, and a name that cannot be written.</li>
        <li>
          Passwords are not needed and not looked for. Should a column hold some, take it out before you give
          the list to anybody.
        </li>
      </ul>
    </Section>
    <Section id="private" title="What happens to the list">
      <ul className="max-w-measure list-disc space-y-2 ps-5">
        <li>It is read in this page and sent nowhere. The zip is made here, too.</li>
        <li>
          Nothing of it is kept: it is gone when you leave or reload the page. Save the zip before, and keep
          your own list.
        </li>
        <li>Links in the zip hold each person’s address behind the # sign, which browsers send to nobody.</li>
      </ul>
    </Section>
    <Section id="limits" title="How much">
      <p className="max-w-measure">
        Files up to 50 MB and 100,000 rows. Of larger lists make two. A zip is handed over only when all of it
        is written; cancelling leaves the list as it was.
      </p>
    </Section>
  </PageFrame>
)

export const page: Page = {
  Component: ManyPage,
  meta: {
    title: 'Many mailboxes',
    description:
      'A CSV of mailboxes becomes PowerShell scripts, a link, an Apple profile and a sheet for each person. All in your browser, nothing is uploaded.',
  },
}
