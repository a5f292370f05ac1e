import type { Guide } from '#content/guide.ts'
import { settingsText } from '#flow/settings-text.ts'
import { SettingsPlate } from '#ui/SettingsPlate.tsx'

/** The settings to copy. An app that finds its servers itself has none: then there is only the user name. */
export function GuideSettingsPlate({ guide, title = 'Your settings' }: { guide: Guide; title?: string }) {
  if (guide.settings.length === 0 && !guide.user.known) return null
  return (
    <SettingsPlate
      title={title}
      {...(guide.user.known ? { userName: guide.user.shown } : {})}
      groups={guide.settings.map(({ name, says, host, toFind, port, encryption, signIn }) => ({
        name,
        says,
        host,
        copyHost: toFind !== true,
        port: String(port),
        encryption,
        signIn,
      }))}
      copyAllText={settingsText(guide)}
    />
  )
}
