import { Link, useLoaderData } from 'react-router'
import type { AppLink } from '#content/file-apps.ts'
import type { Proof } from '#content/proof.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { notOffered } from '#generate/not-offered.ts'
import { Notice } from '#ui/Notice.tsx'
import { FileMaker } from './FileMaker.tsx'
import { FilePreview } from './FilePreview.tsx'
import type { Page, PageMeta } from './meta.ts'
import { PageFrame } from './PageFrame.tsx'
import { provedBy } from './proof-words.ts'
import { Section } from './Section.tsx'
import { Sentence } from './Sentence.tsx'
import { useFileValues } from './use-file-values.ts'

export type FileData = { format: FileFormat; apps: readonly AppLink[]; proofs: readonly Proof[] }

/** One format: for whom, what is in it, where it goes, how to undo it, and what took it. */
function FilePage() {
  const { format, apps, proofs } = useLoaderData<FileData>()
  const values = useFileValues()
  const shown = sample(format, values.setup)
  const gone = notOffered(format, shown)
  return (
    <PageFrame title={format.title} lead={<Sentence text={format.for} />}>
      {format.caution === undefined ? null : (
        <div className="mt-6 max-w-measure">
          <Notice kind="info">
            <Sentence text={format.caution} />
          </Notice>
        </div>
      )}
      <Section id="make" title="Make it">
        <FileMaker format={format} values={values} />
      </Section>
      <Section wide id="preview" title="What is in it">
        {gone === undefined ? <FilePreview format={format} setup={shown} /> : <Sentence text={gone} />}
      </Section>
      <Section id="where" title="Where to put it">
        <p className="max-w-measure">
          <Sentence text={format.where} />
        </p>
      </Section>
      <Section id="undo" title="How to undo it">
        <p className="max-w-measure">
          <Sentence text={format.undo} />
        </p>
      </Section>
      <Section id="proof" title="What took it">
        <p className="max-w-measure">{provedBy(proofs)}</p>
      </Section>
      {apps.length === 0 ? null : (
        <Section id="apps" title="Who hands it out">
          <ul className="flex max-w-measure flex-wrap gap-x-5">
            {apps.map(({ id, name }) => (
              <li key={id}>
                <Link to={`/apps/${id}/`} className="inline-block min-w-11 py-2.5 leading-6">
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <p className="mt-8">
        <Link to="/files/">All files</Link>
      </p>
    </PageFrame>
  )
}

/** The same mailbox, with somebody made up wherever the file would make no sense without a person. */
const sample = ({ needs }: FileFormat, setup: MailboxSetup): MailboxSetup => ({
  ...(needs === 'email' ? { email: 'ana@contoso.com' } : {}),
  ...(needs === 'support' ? { support: { org: 'Contoso', help: 'help@contoso.com' } } : {}),
  ...setup,
})

const metaFor = ({ format: { title } }: FileData): PageMeta => ({
  title,
  description: `${title}: what is in the file, where it goes, how to undo it, and which programs read it.`,
})

export const page: Page = { Component: FilePage, meta: metaFor }
