import type { App, MailboxKind } from '#content/app.ts'
import type { Cloud, Protocol } from '#content/clouds.ts'
import type { Route } from '#content/route.ts'
import type { Setup } from '#content/setup.ts'
import type { Slots, SlotValue } from '#content/slots.ts'
import type { Person } from './answers.ts'

const known = (shown: string): SlotValue => ({ shown, known: true })
const words = (shown: string, mine = shown): SlotValue => ({ shown, mine, known: false })

/** A person's own values for every slot; words that stand for them where nothing is known. */
export function slotsFor(
  cloud: Cloud,
  person: Person,
  appName?: string,
  mailbox: MailboxKind = 'own',
): Slots {
  const shared = mailbox === 'shared'
  const email =
    person.email === undefined
      ? shared
        ? words('the shared address', 'the shared mailbox')
        : words('your email address', 'my mailbox')
      : known(person.email)
  // A shared mailbox has no sign-in of its own: whoever opens it signs in as themselves.
  const own = shared ? words('your own sign-in name') : email
  const domain = person.email?.split('@')[1]
  const server = (protocol: Protocol) => cloud.servers[protocol]
  return {
    email,
    user: person.user === undefined ? own : known(person.user),
    sender: shared
      ? person.user === undefined
        ? words('your own address', 'my mailbox')
        : known(person.user)
      : email,
    name: person.name === undefined ? words('your name') : known(person.name),
    domain: domain === undefined ? words('your domain') : known(domain),
    app: appName === undefined ? words('your app', 'my app') : words(appName),
    'imap.host': known(server('imap').host.value),
    'imap.port': known(String(server('imap').port.value)),
    'imap.encryption': known(server('imap').encryption),
    'pop.host': known(server('pop').host.value),
    'pop.port': known(String(server('pop').port.value)),
    'pop.encryption': known(server('pop').encryption),
    'smtp.host': known(server('smtp').host.value),
    'smtp.port': known(String(server('smtp').port.value)),
    'smtp.encryption': known(server('smtp').encryption),
    // Only guides and errors name them, and fill them in: what knows them would weigh on every page.
    'token.file': words('the file of your token'),
    'token.audience': words('the address that your tokens are for'),
    'signIn.host': known(cloud.signInHost.value),
    adminCenter: known(cloud.adminCenter.value),
    webMail: { ...known(cloud.webMail.value), to: new URL(`https://${cloud.webMail.value}`).href },
  }
}

/** The same for a guide: on some routes an account that is not theirs signs in for a shared mailbox. */
export function slotsOf(
  {
    cloud,
    app,
    mailbox,
    route,
  }: Pick<Setup, 'cloud' | 'mailbox'> & { app?: Pick<App, 'name' | 'spoken'>; route?: Route },
  person: Person,
): Slots {
  const slots = slotsFor(cloud, person, app?.spoken ?? app?.name, mailbox)
  if (mailbox !== 'shared' || route?.sharedUser === undefined) return slots
  return { ...slots, user: route.sharedUser, sender: route.sharedUser }
}

/** For pages that stand without answers. */
export const genericSlots = (cloud: Cloud, app?: Pick<App, 'name' | 'spoken'>): Slots =>
  slotsOf({ cloud, mailbox: 'own', ...(app === undefined ? {} : { app }) }, {})
