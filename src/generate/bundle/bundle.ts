import type { FileGroup } from '#content/file-titles.ts'
import type { Text } from '#content/text.ts'
import type { FileWords, MailboxSetup } from '#generate/file-format.ts'
import { zip, type ZipEntry } from '#lib/zip.ts'
import { readme } from './readme.ts'

/** A file that goes into a zip with others. */
export type BundledFile = FileWords & {
  group: FileGroup
  name: string
  caution?: Text
  /** Throws a RangeError for what it cannot hold. */
  write: () => string | Uint8Array<ArrayBuffer>
}

// Some programs refuse a file of theirs that others may read.
const PRIVATE: ReadonlySet<FileGroup> = new Set(['terminal', 'relay', 'program'])

/** Everything that belongs to a way, and a text that says of each where it goes and how to undo it. */
export function bundle(setup: MailboxSetup, files: readonly BundledFile[]): Uint8Array<ArrayBuffer> {
  const all = files.map((file) => ({ file, body: written(file) }))
  const made = all.filter(({ body }) => body !== undefined).map(({ file }) => file)
  const entries: ZipEntry[] = [
    {
      name: 'README.txt',
      text: readme(
        setup,
        made,
        files.filter((file) => !made.includes(file)),
      ),
    },
    ...all.flatMap(({ file: { name, group }, body }) =>
      body === undefined
        ? []
        : [
            {
              name,
              mode: PRIVATE.has(group) ? 0o600 : 0o644,
              ...(typeof body === 'string' ? { text: body } : { bytes: body }),
            },
          ],
    ),
  ]
  return zip(entries, setup.today)
}

/** Nothing where the format cannot hold a value: the others are of use without it. */
function written({ write }: BundledFile): string | Uint8Array<ArrayBuffer> | undefined {
  try {
    return write()
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
