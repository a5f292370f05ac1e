import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { notOffered } from '#generate/not-offered.ts'
import { Notice } from '#ui/Notice.tsx'
import { FileFacts } from './FileFacts.tsx'
import { FileMaker } from './FileMaker.tsx'
import type { MailboxFileData } from './file-data.ts'
import { FormatQr } from './FormatQr.tsx'
import { FilePreview } from './FilePreview.tsx'
import { ProfilesForMany } from './ProfilesForMany.tsx'
import { Section } from './Section.tsx'
import { Sentence } from './Sentence.tsx'
import { SignLink } from './SignLink.tsx'
import { useFileValues } from './use-file-values.ts'

/** A file that is made of a mailbox: it can be made here. */
export function MailboxFile({ format, apps, proofs }: MailboxFileData) {
  const values = useFileValues(format)
  const shown = sample(format, values.setup)
  const gone = notOffered(format, shown)
  return (
    <>
      {format.caution === undefined ? null : (
        <div className="mt-6 max-w-measure">
          <Notice kind="info">
            <Sentence text={format.caution} />
          </Notice>
        </div>
      )}
      <Section id="make" title="Make it">
        <FileMaker format={format} values={values} />
        {format.signable !== undefined && gone === undefined ? (
          <SignLink device={format.signable} setup={values.setup} />
        ) : null}
      </Section>
      {format.forMany ? (
        <Section id="many" title="For many people">
          <ProfilesForMany values={values} />
        </Section>
      ) : null}
      <Section wide id="preview" title="What is in it">
        {format.qr === undefined ? null : <FormatQr title={format.title} qr={format.qr} setup={shown} />}
        {gone === undefined ? (
          <FilePreview name={format.name(shown)} label={format.title} write={() => format.write(shown)} />
        ) : (
          <Sentence text={gone} />
        )}
      </Section>
      <FileFacts format={format} proofs={proofs} apps={apps} />
    </>
  )
}

/** The same mailbox, with somebody made up wherever the file would make no sense without a person. */
const sample = ({ needs }: FileFormat, setup: MailboxSetup): MailboxSetup => ({
  ...(needs === 'email' ? { email: 'ana@contoso.com' } : {}),
  ...(needs === 'support' ? { support: { org: 'Contoso', help: 'help@contoso.com' } } : {}),
  ...setup,
})
