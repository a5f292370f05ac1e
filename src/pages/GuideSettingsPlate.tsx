import type { Guide } from '#content/guide.ts'
import { guideWords } from '#content/guide-words.ts'
import { oneUser, settingsText } from '#flow/settings-text.ts'
import { SettingsPlate } from '#ui/SettingsPlate.tsx'

/** The settings to copy. An app that finds its servers itself has none: then there is only the user name. */
export function GuideSettingsPlate({ guide, title = guideWords.settings }: { guide: Guide; title?: string }) {
  // Alone, the address that stands in the heading anyway is nothing to copy from a plate.
  if (guide.settings.length === 0 && (!guide.user.known || guide.user.shown === guide.email)) return null
  return (
    <SettingsPlate
      title={title}
      {...(oneUser(guide) ? { userName: guide.user.shown } : {})}
      groups={guide.settings.map(({ toFind, user, ...group }) => ({
        ...group,
        copyHost: toFind !== true,
        userName: user && { value: user.shown, copy: user.known },
      }))}
      copyAllText={settingsText(guide)}
    />
  )
}
