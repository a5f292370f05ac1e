import type { App, Trouble, WorkingWay } from './app.ts'
import { control, slot, text, type Text } from './text.ts'
import { hub } from './thunderbird-hub.ts'
import type { Incoming } from './thunderbird-incoming.ts'
import { mozillaName } from './thunderbird-steps.ts'
import { byHand, older } from './thunderbird-variants.ts'

/** Betterbird has no registration of its own: it signs in as Thunderbird. */
export const mozillaConsent: NonNullable<App['consent']> = {
  name: mozillaName,
  id: '9e5f94bc-e8a4-4e73-b8be-63364c29d753',
  preapproved: true,
  source: 'ms-app-consent',
}

/** The table of servers with OAuth2 is built in, and holds the worldwide ones (OAuth2Providers.sys.mjs). */
export const onlyWorldwide: NonNullable<WorkingWay['clouds']> = {
  only: ['worldwide'],
  otherwise: text`${slot('app')} knows Microsoft’s sign-in only for the worldwide servers. For ${slot('imap.host')} it offers no OAuth2, and a password is refused.`,
  instead: { app: 'outlook-web', way: 'exchange' },
}

/** Reading by IMAP or POP in Thunderbird or Betterbird. */
export const mozillaWay = (
  incoming: Incoming,
  its: Pick<WorkingWay, 'needs' | 'sources' | 'why'>,
): WorkingWay => ({
  ...its,
  way: incoming.way,
  works: true,
  signIn: 'oauth2',
  clouds: onlyWorldwide,
  steps: hub(incoming),
  variants: [byHand(incoming), older(incoming)],
  files: ['powershell', 'autoconfig-folder', 'autoconfig'],
  retirements: ['basic-imap-pop'],
})

export const whyImap: Text = text`Your folders stay on the server, so phone and computer show the same.`

export const loginFailed: Trouble = {
  see: text`It says “Login to server ${slot('imap.host')} with username … failed”`,
  who: 'you',
  fix: text`Open ${control('Account Settings')}, ${control('Server Settings')}, and set ${control('Authentication method:')} to OAuth2. Do the same under ${control('Outgoing Server (SMTP)')}, ${control('Edit…')}. Allow cookies for Microsoft’s page.`,
}

export const noOAuth: Trouble = {
  see: text`${control('OAuth2')} is not in the list`,
  who: 'you',
  fix: text`${slot('app')} does not know the server name. Type it exactly: ${slot('imap.host')} for receiving, ${slot('smtp.host')} for sending. A name of your own or an IP address does not work.`,
}

export const needsSmtp: Text = text`Sending needs ${control('Authenticated SMTP')} for your mailbox. Receiving works without it.`
export const ownNames: Text = text`The server names decide. If your organisation uses names of its own for them, type Microsoft’s names instead.`
export const domainFile: Text = text`Is nothing found for anybody at your domain? An admin changes that with one file on the web server of the domain. It is among the files of the guide.`
