import type { Guide } from '#content/guide.ts'
import type { Setup } from '#content/setup.ts'
import { text } from '#content/text.ts'
import type { Person } from '#flow/answers.ts'
import { slotsFor } from '#flow/slots.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { notOffered } from '#generate/not-offered.ts'
import { given } from '#lib/given.ts'
import { FileRow } from './FileRow.tsx'
import { FormatRow } from './FormatRow.tsx'
import { GenericProfile } from './GenericProfile.tsx'
import { loadGuideText } from './guide-text.ts'
import { Sentence } from './Sentence.tsx'
import { saveFile } from './save-file.ts'
import { TokenProgramField } from './TokenProgramField.tsx'
import { useFormats } from './use-formats.ts'
import { useTokenProgram } from './use-token-program.ts'

const nameTheProgram = text`Name your program above to get this file.`

type GuideFilesProps = { guide: Guide; setup: Setup; person: Person }

/** The files of this way, and the guide itself. Each says where to put it and how to undo it. */
export function GuideFiles({ guide, setup, person }: GuideFilesProps) {
  const formats = useFormats(guide.files)
  const token = useTokenProgram()
  const slots = slotsFor(setup.cloud, given({ email: setup.email, user: setup.user }), guide.app.name)
  const made: MailboxSetup = given({ ...setup, token: token.program })
  const judged = formats.map((format) => ({
    format,
    reason:
      format.runsTokenProgram && token.program === undefined ? nameTheProgram : notOffered(format, made),
  }))
  return (
    <section>
      <h2 className="h3">Keep it</h2>
      {formats.some(({ runsTokenProgram }) => runsTokenProgram) ? <TokenProgramField {...token} /> : null}
      <ul className="dl">
        {judged.map(({ format, reason }) =>
          reason === undefined ? (
            <FormatRow key={format.id} format={format} setup={made} slots={slots} />
          ) : null,
        )}
        {guide.files.includes('apple-profile') ? <GenericProfile cloud={setup.cloud.id} /> : null}
        <FileRow
          title="This guide as text"
          name="guide.md"
          icon="list"
          onSave={() =>
            saveFile('guide.md', 'text/markdown;charset=utf-8', () => loadGuideText(guide, setup, person))
          }
        />
      </ul>
      {judged.map(({ format, reason }) =>
        reason === undefined ? null : (
          <p key={format.id} className="caption">
            {format.title}: <Sentence text={reason} />
          </p>
        ),
      )}
    </section>
  )
}
