import { fileWords } from '#content/file-words.ts'
import { CodePlate } from '#ui/CodePlate.tsx'
import { previewOf } from './preview.ts'

type FilePreviewProps = { name: string; label: string; write: () => string | Uint8Array }

/** What a file holds, as text to copy. */
export function FilePreview({ name, label, write }: FilePreviewProps) {
  const preview = previewOf(write)
  switch (preview.kind) {
    case 'text':
      return <CodePlate title={name} label={label} code={preview.text} />
    case 'bytes':
      return <p className="max-w-measure">It is a folder packed as one file. Save it and look inside.</p>
    case 'refused':
      return <p className="max-w-measure">{fileWords.notWritable(name)}</p>
  }
}
