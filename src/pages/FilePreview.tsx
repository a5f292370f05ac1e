import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { CodePlate } from '#ui/CodePlate.tsx'

/** What a file holds, as text. */
export function FilePreview({ format, setup }: { format: FileFormat; setup: MailboxSetup }) {
  const text = textOf(format, setup)
  if (text === undefined)
    return <p className="max-w-measure">It is a folder packed as one file. Save it and look inside.</p>
  return <CodePlate title={format.name(setup)} label={format.title} code={text} />
}

function textOf(format: FileFormat, setup: MailboxSetup): string | undefined {
  try {
    const body = format.write(setup)
    return typeof body === 'string'
      ? body
          .replace(/^\uFEFF/u, '')
          .replaceAll('\r\n', '\n')
          .trimEnd()
      : undefined
  } catch {
    return 'This file cannot hold what you typed. The steps of the guide work without it.'
  }
}
