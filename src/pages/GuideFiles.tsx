import { fillText } from '#content/filled.ts'
import type { Guide } from '#content/guide.ts'
import type { Setup } from '#content/setup.ts'
import { slotsFor } from '#flow/slots.ts'
import { files } from '#generate/files.ts'
import { given } from '#lib/given.ts'
import { announce } from '#ui/announce.ts'
import { download } from './download.ts'
import { FileRow } from './FileRow.tsx'
import { GenericProfile } from './GenericProfile.tsx'
import { Rich } from './Rich.tsx'

/** What writes a file is fetched when somebody wants one, so that reading a guide costs nothing for it. */
async function save(name: string, mediaType: string, write: () => Promise<string>): Promise<void> {
  try {
    download(name, mediaType, await write())
    announce(`${name} saved`)
  } catch {
    announce(`${name} could not be made: the network is gone. Try again.`)
  }
}

/** The files of this way, and the guide itself. Each says where to put it and how to undo it. */
export function GuideFiles({ guide, setup }: { guide: Guide; setup: Setup }) {
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
                save(file.name(setup), file.mediaType, async () => (await file.load())(setup, file))
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
            save('guide.md', 'text/markdown;charset=utf-8', async () => {
              const { guideMarkdown } = await import('#generate/markdown.ts')
              return guideMarkdown(guide)
            })
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
