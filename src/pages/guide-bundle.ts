import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { guideFiles, isOffered } from '#generate/guide/guide-files.ts'
import { guideWriter, type GuideSource } from './guide-text.ts'
import type { LoadWriter } from './save-file.ts'

/** Brings what puts the files of a way, the guide and its settings into one zip. */
export const bundleWriter =
  (formats: readonly FileFormat[], setup: MailboxSetup, source: GuideSource): LoadWriter =>
  async () => {
    const { bundle } = await import('#generate/bundle/bundle.ts')
    const texts = [guideFiles['guide-md'], guideFiles['settings-csv']].filter((format) =>
      isOffered(format, source.guide),
    )
    const written = await Promise.all(
      texts.map(async (format) => ({ ...format, write: await guideWriter(format, source)() })),
    )
    const files = formats.map((format) => ({
      ...format,
      name: format.name(setup),
      write: () => format.write(setup),
    }))
    return () => bundle(setup, [...files, ...written])
  }
