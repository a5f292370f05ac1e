import type { Guide } from '#content/guide.ts'
import { guideWords } from '#content/guide-words.ts'
import { settingsText } from '#flow/settings-text.ts'
import { SettingsPlate } from '#ui/SettingsPlate.tsx'

/** The settings to copy. An app that finds its servers itself has none: then there is only the user name. */
export function GuideSettingsPlate({ guide, title = guideWords.settings }: { guide: Guide; title?: string }) {
  if (guide.settings.length === 0 && !guide.user.known) return null
  return (
    <SettingsPlate
      title={title}
      {...(guide.user.known ? { userName: guide.user.shown } : {})}
      groups={guide.settings.map(({ toFind, ...group }) => ({ ...group, copyHost: toFind !== true }))}
      copyAllText={settingsText(guide)}
    />
  )
}
