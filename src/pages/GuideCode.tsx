import { guideWords } from '#content/guide-words.ts'
import type { Guide } from '#content/guide.ts'
import type { Setup } from '#content/setup.ts'
import { notOffered } from '#generate/not-offered.ts'
import { FormatCode } from './FormatCode.tsx'
import { useFormats } from './use-formats.ts'

type GuideCodeProps = { guide: Guide; setup: Setup }

/** The files of a program as text, for those who add the lines to a file that they have. */
export function GuideCode({ guide, setup }: GuideCodeProps) {
  const formats = useFormats(guide.files).filter(
    (format) => format.group === 'program' && notOffered(format, setup) === undefined,
  )
  if (formats.length === 0) return null
  return (
    <section className="next-up">
      <h2>{guideWords.code}</h2>
      {formats.map((format) => (
        <FormatCode key={format.id} format={format} setup={setup} />
      ))}
    </section>
  )
}
