import { fillText, plainText } from '#content/filled.ts'
import type { GuideSettings } from '#content/guide.ts'
import type { Route } from '#content/route.ts'
import { settingsOf } from '#content/settings.ts'
import type { Setup } from '#content/setup.ts'
import type { Slots } from '#content/slots.ts'
import { protocolsOf, protocolWords } from '#content/ways.ts'
import { given } from '#lib/given.ts'

/** What the app or the device asks for: the servers of the cloud, or those of its route. */
export function settingsFor({ cloud, way, route, mailbox }: Setup, slots: Slots): GuideSettings[] {
  if (route !== undefined) return [routeSettings(route, slots)]
  const settings = settingsOf(cloud, protocolsOf(way), way.signIn)
  const opened = settings.some(({ protocol }) => protocol !== 'smtp')
  if (mailbox === 'own' || !opened) return settings
  // A shared mailbox is opened under its own name and sent for under the person’s, with one token for both.
  return settings.map((each) => ({ ...each, user: each.protocol === 'smtp' ? slots.user : slots.email }))
}

/** A server that only the organisation knows stands there in words. */
function routeSettings(
  { name, server, port, encryption, signIn, confidence }: Route,
  slots: Slots,
): GuideSettings {
  const host = fillText(server, slots)
  return given({
    protocol: 'smtp' as const,
    name: protocolWords.smtp.name,
    says: name,
    host: plainText(host),
    toFind: host.some((part) => typeof part === 'string') ? (true as const) : undefined,
    port,
    encryption,
    signIn,
    confidence,
  })
}
