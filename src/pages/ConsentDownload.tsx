import type { Cloud } from '#content/clouds.ts'
import type { ConsentApp } from '#content/consent-apps.ts'
import { given } from '#lib/given.ts'
import { Button } from '#ui/Button.tsx'
import { FileRow } from './FileRow.tsx'
import { saveFile } from './save-file.ts'

type ConsentDownloadProps = { apps: readonly ConsentApp[]; cloud: Cloud; domain: string | undefined }

const forms = [
  {
    title: 'For a wiki or a ticket that knows Markdown',
    name: 'allow-mail-apps.md',
    mediaType: 'text/markdown;charset=utf-8',
    load: async () => (await import('#generate/guide/blocks-markdown.ts')).blocksMarkdown,
  },
  {
    title: 'As plain text',
    name: 'allow-mail-apps.txt',
    mediaType: 'text/plain;charset=utf-8',
    load: async () => (await import('#generate/guide/blocks-text.ts')).blocksText,
  },
] as const

/** All of the page for the chosen apps, to take along. */
export const ConsentDownload = ({ apps, cloud, domain }: ConsentDownloadProps) => (
  <div className="needs-script block">
    <ul className="dl">
      {forms.map(({ title, name, mediaType, load }) => (
        <FileRow
          key={name}
          title={title}
          name={name}
          onSave={() =>
            saveFile(name, mediaType, async () => {
              const [write, { consentReport }] = await Promise.all([
                load(),
                import('#flow/consent-report.ts'),
              ])
              return () => write(consentReport(given({ apps, cloud, domain })))
            })
          }
        />
      ))}
    </ul>
    <p className="mt-4">
      <Button kind="secondary" onClick={() => window.print()}>
        Print this page
      </Button>
    </p>
  </div>
)
