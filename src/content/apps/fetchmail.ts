import type { App, Step, WorkingWay } from '#content/app.ts'
import { fromGuide, sharedRights, signIn } from '#content/common-steps.ts'
import { wrongAccount } from '#content/common-trouble.ts'
import { localRelay } from '#content/local-relay.ts'
import { installProxy, openSignIn, proxyFile, startProxy } from '#content/proxy-steps.ts'
import { code, link, slot, text } from '#content/text.ts'
import { fetchTest, registerApp } from '#content/token-steps.ts'
import { otherCloud, registeredApproval, registration } from '#content/token-trouble.ts'

const imapSettings: readonly Step[] = [
  {
    who: 'you',
    title: text`Put the file of fetchmail in its place`,
    text: text`Save ${code('fetchmailrc')} ${fromGuide} as ${code('~/.fetchmailrc')} and run ${code('chmod 600 ~/.fetchmailrc')}. It points fetchmail at the proxy.`,
    note: text`It holds no password. fetchmail asks for one when it starts: make one up for the proxy, and type the same each time. It is not your own.`,
  },
]

const popPoll = (mailbox: 'own' | 'shared'): Step => ({
  who: 'you',
  mailbox,
  title: text`Point fetchmail at the proxy`,
  text: text`In ${code('~/.fetchmailrc')}: ${code(`poll m365 via ${localRelay.host} protocol POP3 port ${localRelay.popPort}`)}. Below it: ${code('auth password')}, ${code('user')} ${slot(mailbox === 'own' ? 'user' : 'email')}, ${code('with password')} and one that you make up, ${code('keep')}, and ${code('sslproto ""')}.`,
  note: text`The last word switches encryption off, for the way inside this computer only. ${code('keep')} leaves your mail on the server. Then run ${code('chmod 600 ~/.fetchmailrc')}.`,
})

const working = (way: 'imap' | 'pop'): WorkingWay => ({
  way,
  works: true,
  receivesOnly: true,
  signIn: 'oauth2',
  needs: text`fetchmail 6.4 with email-oauth2-proxy on the same machine. Alone it cannot sign in.`,
  steps: [
    sharedRights,
    registerApp(way === 'imap' ? 'IMAP.AccessAsUser.All' : 'POP.AccessAsUser.All'),
    installProxy,
    proxyFile,
    startProxy,
    ...(way === 'imap' ? imapSettings : [popPoll('own'), popPoll('shared')]),
    {
      who: 'you',
      title: text`Let fetchmail knock once`,
      text: text`Run ${code('fetchmail -v')}. It waits, because the proxy has no token yet.`,
    },
    openSignIn,
    ...signIn,
    fetchTest(
      text`${code('fetchmail -v')}`,
      text`It fetches the message and hands it to your local mail: you are done.`,
    ),
  ],
  files:
    way === 'imap' ? ['emailproxy-config', 'fetchmailrc', 'powershell'] : ['emailproxy-config', 'powershell'],
  retirements: ['basic-imap-pop'],
  sources: ['email-oauth2-proxy', 'oauth2-proxy-162', 'ms-oauth-imap-pop-smtp'],
})

export const app: App = {
  id: 'fetchmail',
  name: 'fetchmail',
  by: 'Free; fetches mail, with a proxy beside it',
  kind: 'terminal',
  devices: ['linux', 'mac', 'server'],
  words: ['fetch mail', 'fetchmial', 'fechmail', 'fetchmailrc', 'procmail', 'terminal', 'cli', 'cron'],
  about: text`Fetches mail for local delivery. It knows only passwords, so a small proxy has to sign in for it.`,
  ways: [
    {
      ...working('imap'),
      why: text`It works through email-oauth2-proxy. If you are free to choose, take getmail6: it signs in by itself and needs no proxy.`,
    },
    working('pop'),
  ],
  approval: 'admin',
  next: text`fetchmail runs as before, as long as the proxy runs. When Microsoft wants a new sign-in, the proxy tells you.`,
  trouble: [
    registeredApproval,
    registration,
    {
      see: text`${code('syntax error')} at ${code('oauthbearer')} or ${code('xoauth2')}`,
      who: 'you',
      fix: text`fetchmail 6 has no OAuth2. Write ${code('auth password')} and let the proxy sign in.`,
    },
    {
      see: text`“upgrade to TLS failed”, or ${code('Command is not valid in this state')}`,
      who: 'you',
      fix: text`fetchmail tries to encrypt on the way to the proxy. Add ${code('sslproto ""')} to the entry.`,
    },
    {
      see: text`It times out, or says that authorisation failed`,
      who: 'you',
      fix: text`The proxy waits for a sign-in, or for the same password as last time. Look at its menu or at what it prints.`,
    },
    wrongAccount,
  ],
  gotchas: [
    text`${link('/apps/getmail/', 'getmail6')} does the same job and speaks Microsoft’s sign-in itself. For a new set-up it is the better choice.`,
    text`It only fetches. To send, add ${link('/apps/msmtp/', 'msmtp')}. That needs Authenticated SMTP for your mailbox. fetchmail itself does not.`,
    otherCloud,
  ],
  checked: '2026-11-23',
}
