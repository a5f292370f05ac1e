import { Link } from 'react-router'
import type { FileId } from '#content/file-ids.ts'
import { fileGroups } from '#content/file-groups.ts'
import { fileTitles, type FileGroup, type FileTitle } from '#content/file-titles.ts'
import { proofs } from '#content/proofs.ts'
import type { Page } from './meta.ts'
import { PageFrame } from './PageFrame.tsx'
import { provedBy } from './proof-words.ts'
import { Section } from './Section.tsx'
import { Sentence } from './Sentence.tsx'

const all = Object.entries(fileTitles) as [FileId, FileTitle][]
const groups = (Object.entries(fileGroups) as [FileGroup, string][]).map(([group, title]) => ({
  group,
  title,
  files: all.filter(([, file]) => file.group === group),
}))

/** Every file that is handed out, for whom it is, and which programs took it. */
const FilesPage = () => (
  <PageFrame
    title="Files"
    lead={`${all.length} files that set up an app, a program or a domain, each with what is in it, where it goes and how to undo it. Your guide hands out those for your app; here are all.`}
  >
    {groups
      .filter(({ files }) => files.length > 0)
      .map(({ group, title, files }) => (
        <Section key={group} id={group} title={title}>
          <ul className="max-w-main">
            {files.map(([id, { title: name, for: whom }]) => (
              <li key={id} className="border-t border-line py-4 first:border-t-0 first:pt-0">
                <h3>
                  <Link to={`/files/${id}/`} className="-my-2.5 inline-block py-2.5">
                    {name}
                  </Link>
                </h3>
                <p className="max-w-measure">
                  <Sentence text={whom} />
                </p>
                <p className="caption">{provedBy(proofs[id])}</p>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    <p className="small muted mt-8 max-w-measure">
      No file holds a password. “Read by” means that the program itself read the file in our tests and gave
      back what went in; “mail went through” that it sent or fetched a message with it, unedited, on servers
      of ours that act like Microsoft’s.
    </p>
  </PageFrame>
)

export const page: Page = {
  Component: FilesPage,
  meta: {
    title: 'Files',
    description:
      'Configuration files for Exchange Online: Apple profiles, Thunderbird, msmtp, mbsync, NeoMutt, Postfix, program snippets, PowerShell, DNS. What is in each, where it goes, how to undo it, and which programs read it.',
  },
}
