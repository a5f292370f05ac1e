import { longDay } from '#content/day.ts'
import type { Guide, GuideSettings } from '#content/guide.ts'

/**
 * The settings for a program, as `docs/settings.schema.json` describes them. What is not known is not
 * there; keys stand in one order. A change that a reader must know of gets a new `version`.
 */
export const settingsJson = (guide: Guide): string => {
  const { app, way, route, mailbox, email, user, settings, checked, made, link } = guide
  const data = {
    about: `Settings of a mailbox in Exchange Online. Made by Exchange Online Setup on ${longDay(made)}. There is no password in this file.`,
    version: 1,
    made,
    checked,
    link,
    app: { id: app.id, name: app.name },
    way,
    route,
    mailbox,
    email,
    user: user.known ? user.shown : undefined,
    settings: settings.map(setting),
  }
  return `${JSON.stringify(data, null, 2)}\n`
}

/** A host that only the organisation knows is no host: there are words that say which. */
const setting = ({ protocol, host, toFind, port, encryption, signIn, confidence }: GuideSettings) => ({
  protocol,
  ...(toFind === true ? { find: host } : { host }),
  port,
  encryption,
  signIn,
  confidence,
})
