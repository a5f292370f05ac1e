import type { MailboxFileId } from '#content/file-ids.ts'
import { link, text } from '#content/text.ts'
import { tokenProgramNames } from '#content/token-programs.ts'
import { slotsOf } from '#flow/slots.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { bundleName } from '#generate/bundle/bundle-name.ts'
import { guideFiles } from '#generate/guide/guide-files.ts'
import { notOffered } from '#generate/not-offered.ts'
import { given } from '#lib/given.ts'
import { FileRow } from './FileRow.tsx'
import { FormatRow } from './FormatRow.tsx'
import { GenericProfile } from './GenericProfile.tsx'
import { InPage } from './InPage.tsx'
import { bundleWriter } from './guide-bundle.ts'
import type { GuideSource } from './guide-text.ts'
import { GuideText, OtherGuideTexts } from './GuideTexts.tsx'
import { Sentence } from './Sentence.tsx'
import { saveFile } from './save-file.ts'
import { useFormats } from './use-formats.ts'
import { useTokenProgram } from './use-token-program.ts'

const nameTheProgram = text`Name your program above ${link('#steps', 'your steps')} to get this file.`

/** Go with every way, where there is something to put into them. */
const alongside: readonly MailboxFileId[] = ['deadlines-ics', 'helpdesk-vcf']

/** The files of this way, and the guide itself. Each says where to put it and how to undo it. */
export function GuideFiles(source: GuideSource) {
  const { guide, setup, person } = source
  const formats = useFormats([...guide.files, ...alongside])
  const token = useTokenProgram()
  const slots = slotsOf(setup, person)
  const made: MailboxSetup = given({ ...setup, token: token.program })
  const judged = formats.map((format) => ({
    format,
    reason:
      format.runsTokenProgram && token.program === undefined ? nameTheProgram : notOffered(format, made),
  }))
  const offered = judged.filter(({ reason }) => reason === undefined).map(({ format }) => format)
  return (
    <section id="files">
      <h2 className="h3">Keep it</h2>
      {token.program !== undefined && formats.some(({ runsTokenProgram }) => runsTokenProgram) ? (
        <p className="caption">
          They run{' '}
          <b>{token.program.id === 'own' ? token.program.path : tokenProgramNames[token.program.id]}</b> for
          your tokens, as chosen above <InPage to="#steps" label="your steps" />.
        </p>
      ) : null}
      <ul className="dl">
        {offered.map((format) => (
          <FormatRow key={format.id} format={format} setup={made} slots={slots} />
        ))}
        {formats.some(({ forMany }) => forMany) ? <GenericProfile cloud={setup.cloud.id} /> : null}
        <GuideText format={guideFiles['guide-md']} source={source} />
        {formats.length === 0 ? null : (
          <FileRow
            title="All of it as a zip"
            name={bundleName(made)}
            onSave={() => saveFile(bundleName(made), 'application/zip', bundleWriter(offered, made, source))}
          />
        )}
      </ul>
      <OtherGuideTexts source={source} />
      {judged.map(({ format, reason }) =>
        reason === undefined || alongside.includes(format.id) ? null : (
          <p key={format.id} className="caption">
            {format.title}: <Sentence text={reason} />
          </p>
        ),
      )}
    </section>
  )
}
