import type { Step } from './app.ts'
import { fromGuide } from './common-steps.ts'
import { APPLICATION_ID } from './entra-placeholders.ts'
import { localRelay } from './local-relay.ts'
import { code, control, slot, text } from './text.ts'

/** What has to be done to email-oauth2-proxy itself, whatever program stands behind it. */
export const installProxy: Step = {
  who: 'you',
  title: text`Install email-oauth2-proxy`,
  takes: 5,
  text: text`Run ${code('python -m pip install "emailproxy[gui]"')}. On a server without a screen, leave ${code('[gui]')} out. There are ready-made programs for Windows and macOS.`,
}

/** The file has the servers and the account. */
export const proxyFile: Step = {
  who: 'you',
  title: text`Put the file of the relay in its place`,
  text: text`Save ${code('emailproxy.config')} ${fromGuide} in the folder in which you start the proxy. Put your application id in place of ${code(APPLICATION_ID)}. The servers and your account are in it.`,
  note: text`Leave ${code(`local_address = ${localRelay.host}`)} in each section: else the proxy listens to the whole network, without encryption.`,
}

/** The proxy asks for a token by the name of the section. */
export const proxySections: Step = {
  who: 'you',
  mailbox: 'shared',
  title: text`Check its last two sections`,
  text: text`One is named ${slot('email')}, for receiving. The other has your own sign-in name, for sending.`,
}

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
