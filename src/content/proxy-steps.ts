import type { Step } from './app.ts'
import { code, control, slot, text } from './text.ts'

/** What has to be done to email-oauth2-proxy itself, whatever program stands behind it. */
export const installProxy: Step = {
  who: 'you',
  title: text`Install email-oauth2-proxy`,
  takes: 5,
  text: text`Run ${code('python -m pip install "emailproxy[gui]"')} and get its sample ${code('emailproxy.config')}. On a server without a screen, leave ${code('[gui]')} out. There are ready-made programs for Windows and macOS.`,
}

const servers = {
  imap: text`${code('[IMAP-1993]')} has ${slot('imap.host')} and ${slot('imap.port')}`,
  pop: text`${code('[POP-1995]')} has ${slot('pop.host')} and ${slot('pop.port')}`,
  smtp: text`${code('[SMTP-1587]')} has ${slot('smtp.host')}, ${slot('smtp.port')} and ${code('server_starttls = True')}`,
}

/** `receiving` is absent for what only sends, `sending` for what only fetches. */
export const proxyServers = (receiving?: 'imap' | 'pop', sending?: 'smtp'): Step => ({
  who: 'you',
  title: text`Check the servers in the file`,
  text: [
    ...text`In ${code('emailproxy.config')}: `,
    ...(receiving === undefined ? [] : servers[receiving]),
    ...(receiving === undefined || sending === undefined ? [] : ['; ']),
    ...(sending === undefined ? [] : servers[sending]),
    ...text`. Keep ${code('local_address = 127.0.0.1')} in each, and delete the sections you do not need.`,
  ],
  note: text`Without that line, the proxy listens to the whole network, and without encryption.`,
})

/** The proxy asks for a token by the name of the section, so a shared mailbox is read under its own. */
export const proxyAccount = (of: 'user' | 'email', more: Pick<Step, 'mailbox' | 'note'> = {}): Step => ({
  who: 'you',
  title: text`Add the account to the file`,
  text: text`Name a section ${slot(of)}, in square brackets, after the sample for Office 365. Set ${code('client_id')}, put ${slot('domain')} in place of ${code('common')} in both addresses, delete the line ${code('client_secret')}, and add ${code('use_pkce = True')}.`,
  ...more,
})

export const startProxy: Step = {
  who: 'you',
  title: text`Start the proxy`,
  text: text`Run ${code('python -m emailproxy')}. On a server, add ${code('--no-gui --external-auth')}. It has to run whenever mail is fetched or sent: choose ${control('Start at login')} in its menu, or make it a service.`,
  note: text`It says “Starting … server at 127.0.0.1” for each section.`,
}

/** The proxy asks for the sign-in when the first program knocks. */
export const openSignIn: Step = {
  who: 'you',
  title: text`Open the sign-in`,
  text: text`At the first connection the proxy asks for you. Select its icon, ${control('Authorise account')}, and the account. On a server it prints an address: open it in a browser, and paste the last address you see back.`,
}
