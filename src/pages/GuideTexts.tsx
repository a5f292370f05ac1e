import { guideFiles, isOffered } from '#generate/guide/guide-files.ts'
import type { GuideFormat } from '#generate/guide/guide-format.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { FileRow } from './FileRow.tsx'
import { guideWriter, type GuideSource } from './guide-text.ts'
import { saveFile } from './save-file.ts'

type GuideTextProps = { format: GuideFormat; source: GuideSource }

/** The guide itself as a file. */
export const GuideText = ({ format, source }: GuideTextProps) => (
  <FileRow
    title={format.title}
    name={format.name}
    icon="list"
    onSave={() => saveFile(format.name, format.mediaType, guideWriter(format, source))}
  />
)

/** What fewer people look for: the guide for a terminal, its settings for a spreadsheet or a program. */
export function OtherGuideTexts({ source }: { source: GuideSource }) {
  const others = [guideFiles['guide-txt'], guideFiles['settings-csv'], guideFiles['settings-json']]
  return (
    <Disclosure summary="As plain text, table or data">
      <ul className="dl">
        {others
          .filter((format) => isOffered(format, source.guide))
          .map((format) => (
            <GuideText key={format.id} format={format} source={source} />
          ))}
      </ul>
    </Disclosure>
  )
}
