import { fillText } from '#content/filled.ts'
import type { Guide } from '#content/guide.ts'
import type { Setup } from '#content/setup.ts'
import type { Person } from '#flow/answers.ts'
import { slotsFor } from '#flow/slots.ts'
import { files } from '#generate/files.ts'
import { given } from '#lib/given.ts'
import { FileRow } from './FileRow.tsx'
import { GenericProfile } from './GenericProfile.tsx'
import { loadGuideText } from './guide-text.ts'
import { Rich } from './Rich.tsx'
import { saveFile } from './save-file.ts'

type GuideFilesProps = { guide: Guide; setup: Setup; person: Person }

/** The files of this way, and the guide itself. Each says where to put it and how to undo it. */
export function GuideFiles({ guide, setup, person }: GuideFilesProps) {
  const slots = slotsFor(setup.cloud, given({ email: setup.email, user: setup.user }), guide.app.name)
  const offered = guide.files.map((id) => files[id])
  const missing = offered.filter(({ needs }) => needs === 'email' && setup.email === undefined)
  return (
    <section>
      <h2 className="h3">Keep it</h2>
      <ul className="dl">
        {offered
          .filter((file) => !missing.includes(file))
          .map((file) => (
            <FileRow
              key={file.id}
              title={file.title}
              name={file.name(setup)}
              onSave={() =>
                saveFile(file.name(setup), file.mediaType, async () => {
                  const write = await file.load()
                  return () => write(setup, file)
                })
              }
            >
              <details>
                <summary>Where to put it, and how to undo it</summary>
                <p>
                  <Rich text={fillText(file.where, slots)} />
                </p>
                <p>
                  To undo: <Rich text={fillText(file.undo, slots)} />
                </p>
              </details>
            </FileRow>
          ))}
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
      {missing.map(({ id, title }) => (
        <p key={id} className="caption">
          {title}: give your address in “Your mailbox” to get this file.
        </p>
      ))}
    </section>
  )
}
