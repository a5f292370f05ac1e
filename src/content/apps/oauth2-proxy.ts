import type { App, Step, WorkingWay } from '#content/app.ts'
import { onlySendTest, sendTest, sharedRights, signIn } from '#content/common-steps.ts'
import { foreignSender, sendingOff, wrongAccount } from '#content/common-trouble.ts'
import { localRelay } from '#content/local-relay.ts'
import { installProxy, openSignIn, proxyFile, proxySections, startProxy } from '#content/proxy-steps.ts'
import { code, control, slot, text, type Text } from '#content/text.ts'
import { registerApp, sendAs } from '#content/token-steps.ts'
import { otherCloud, registeredApproval } from '#content/token-trouble.ts'

const anyPassword = text`The password may be any, but always the same one: it locks the token on this computer.`

const receive = (port: number, mailbox: 'own' | 'shared'): Step => ({
  who: 'you',
  mailbox,
  title: text`Set up receiving in your program`,
  text: text`Server ${code(localRelay.host)}, port ${code(`${port}`)}, no encryption, user ${slot(mailbox === 'own' ? 'user' : 'email')}, and a password that you make up.`,
  note: anyPassword,
})

const send: Step = {
  who: 'you',
  title: text`Set up sending in your program`,
  text: text`Server ${code(localRelay.host)}, port ${code(`${localRelay.port}`)}, no encryption and no STARTTLS, authentication on, user ${slot('user')}, and a password that you make up. Sender: ${slot('email')}.`,
  note: anyPassword,
}

const arrives = (what: Text): Step => ({ who: 'app', title: text`Your mail appears`, text: what })

const shared: Pick<WorkingWay, 'works' | 'signIn' | 'needs' | 'files' | 'sources'> = {
  works: true,
  signIn: 'oauth2',
  needs: text`A computer with Python 3.7 or newer that is always on when mail is needed, and a program that lets you type servers.`,
  files: ['emailproxy-config', 'powershell'],
  sources: ['email-oauth2-proxy', 'oauth2-proxy-193', 'ms-oauth-imap-pop-smtp'],
}

export const app: App = {
  id: 'oauth2-proxy',
  name: 'email-oauth2-proxy',
  by: 'Free; signs in for programs that know only passwords',
  kind: 'terminal',
  devices: ['linux', 'windows', 'mac', 'server'],
  words: [
    'email oauth 2.0 proxy',
    'emailproxy',
    'email oauth proxy',
    'oauth proxy',
    'oauth2 proxy',
    'simonrob',
    'relay',
    'old program',
    'legacy',
    'no oauth',
  ],
  about: text`Stands between Microsoft 365 and a program that knows only passwords. The program talks to it, and it signs in.`,
  ways: [
    {
      ...shared,
      way: 'imap',
      why: text`Your folders stay on the server, and old programs know IMAP best. Sending goes through the proxy as well.`,
      steps: [
        sharedRights,
        registerApp('IMAP.AccessAsUser.All', 'SMTP.Send'),
        installProxy,
        proxyFile,
        proxySections,
        startProxy,
        receive(localRelay.imapPort, 'own'),
        receive(localRelay.imapPort, 'shared'),
        send,
        openSignIn,
        ...signIn,
        arrives(text`Your program shows the folders. A large mailbox fills slowly.`),
        ...sendTest,
      ],
      retirements: ['basic-imap-pop'],
    },
    {
      ...shared,
      way: 'pop',
      steps: [
        sharedRights,
        registerApp('POP.AccessAsUser.All', 'SMTP.Send'),
        installProxy,
        proxyFile,
        proxySections,
        startProxy,
        receive(localRelay.popPort, 'own'),
        receive(localRelay.popPort, 'shared'),
        send,
        openSignIn,
        ...signIn,
        arrives(text`Your program fetches the inbox. Other folders stay on the server.`),
        ...sendTest,
      ],
      retirements: ['basic-imap-pop'],
    },
    {
      ...shared,
      way: 'send',
      files: [...(shared.files ?? []), 'compose-relay'],
      steps: [
        sendAs,
        registerApp('SMTP.Send'),
        installProxy,
        proxyFile,
        startProxy,
        send,
        openSignIn,
        ...signIn,
        ...onlySendTest,
      ],
    },
  ],
  approval: 'admin',
  next: text`Your program works as it always did, as long as the proxy runs. When Microsoft wants a new sign-in, the proxy tells you, and you select the account in its menu again.`,
  trouble: [
    registeredApproval,
    sendingOff,
    {
      see: text`Your program cannot connect at all`,
      who: 'you',
      fix: text`Is the proxy running? Is encryption off in your program? If both are so, try ${code('::1')} instead of ${code('127.0.0.1')}, in the file and in your program.`,
    },
    {
      see: text`The proxy wants a new sign-in again and again`,
      who: 'you',
      fix: text`Your programs use different passwords for the same account. Make them the same. If it happens every hour, ${code('offline_access')} is missing in ${code('oauth2_scope')}.`,
    },
    wrongAccount,
    foreignSender,
  ],
  gotchas: [
    text`Anybody who reaches the ports of the proxy talks to it without encryption. Keep it on the same machine as the program, or give it a certificate of its own.`,
    text`The sample of the proxy sends through another server name. It works too, but ${slot('smtp.host')} is the one Microsoft names for work and school.`,
    text`Sending needs ${control('Authenticated SMTP')} for your mailbox. Receiving works without it.`,
    otherCloud,
  ],
  checked: '2026-11-23',
}
