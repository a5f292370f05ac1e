import { fromGuide } from '#content/common-steps.ts'
import type { App, Step } from '#content/app.ts'
import { foreignSender, smtpOff } from '#content/common-trouble.ts'
import { localRelay } from '#content/local-relay.ts'
import { code, link, slot, text } from '#content/text.ts'
import { getTokenAlone } from '#content/first-token-steps.ts'
import { registerApp, sendAs, withCommand } from '#content/token-steps.ts'
import { otherCloud, registeredApproval, tokenExpired } from '#content/token-trouble.ts'

const sender: Step = {
  who: 'you',
  title: text`Make every sender this mailbox`,
  text: text`In the transport, ${code('return_path')} is ${slot('email')}. Below ${code('begin rewrite')}, turn the addresses of your machine into it as well, with the flags ${code('Ffrs')}.`,
  note: text`Other senders need Send As.`,
}

const test: readonly Step[] = [
  {
    who: 'you',
    title: text`Check before you send`,
    text: text`${code('exim4 -bV')} reads the settings and complains about mistakes. ${code('exim4 -bt')} with any outside address names the router and ${slot('smtp.host')}.`,
    note: text`Outside Debian and Ubuntu, the command is ${code('exim')}.`,
  },
  {
    who: 'you',
    title: text`Send a message to yourself`,
    text: text`Run ${code("printf 'Subject: Test\\n\\nHello\\n' | exim4")} and your own address.`,
    note: text`The log has a line with ${code('A=m365')} and ${code('250')}, and the message arrives from ${slot('email')}: you are done.`,
  },
]

export const app: App = {
  id: 'exim',
  name: 'Exim smarthost',
  by: 'Free; a mail server of your own in between',
  kind: 'terminal',
  devices: ['server', 'linux'],
  words: [
    'exim4',
    'smart host',
    'relay',
    'mta',
    'cpanel',
    'directadmin',
    'sendmail',
    'mail server',
    'smtp relay',
  ],
  about: text`A mail server of your own that hands everything to Microsoft 365. Usual on Debian and behind hosting panels.`,
  ways: [
    {
      way: 'send',
      works: true,
      signIn: 'oauth2',
      why: text`Exim has no OAuth2 of its own, but it can send a token that another program keeps fresh. So it goes on working when passwords for SMTP end.`,
      needs: text`Exim 4.96 (older ones were not tried), and a program that fetches tokens, such as oama.`,
      steps: [
        sendAs,
        registerApp('SMTP.Send'),
        ...getTokenAlone,
        ...withCommand((command) => ({
          who: 'you',
          title: text`Keep a fresh token in a file`,
          text: [
            'Let a timer run ',
            ...command,
            ...text` every half hour and write what it prints into ${code('/run/m365/token')}. Only the user of Exim and the timer may read it.`,
          ],
          note: text`A token lives for about an hour. Write to another name first and rename it, so that Exim never reads half of one.`,
        })),
        {
          who: 'you',
          title: text`Put the file in its place`,
          text: text`Debian and Ubuntu: save ${code('exim4.conf')} ${fromGuide} as ${code('/etc/exim4/exim4.conf')}, and the settings of the package rest. Elsewhere, keep a copy of your ${code('exim.conf')} first. It leads to ${slot('smtp.host')}, with the token only.`,
          note: text`On a server that also receives mail, or has a hosting panel, take over only the parts named ${code('m365')}.`,
        },
        {
          who: 'you',
          mailbox: 'shared',
          title: text`Check two names in the file`,
          text: text`${code('return_path')} is ${slot('email')}. ${code('client_send')} has your own sign-in name.`,
        },
        ...test,
      ],
      variants: [
        {
          when: text`You would rather not handle tokens`,
          steps: [
            {
              who: 'you',
              title: text`Set up email-oauth2-proxy for sending`,
              text: text`Follow ${link('/apps/oauth2-proxy/', 'its guide')} on the same machine, up to the point where it listens on port ${code(`${localRelay.port}`)}.`,
            },
            {
              who: 'you',
              title: text`Make the proxy your smarthost`,
              text: text`Route all mail to ${code(localRelay.host)}, port ${code(`${localRelay.port}`)}, with the ordinary sign-in by user and password: ${slot('user')}, and a password that you make up. The router needs ${code('self = send')}, and no encryption for this one host.`,
              note: text`Nobody has tried this pair for this guide.`,
            },
            sender,
            ...test,
          ],
        },
      ],
      files: ['exim-conf', 'powershell'],
      sources: ['exim-cloud-mdir-sync', 'oama', 'email-oauth2-proxy', 'ms-oauth-imap-pop-smtp'],
    },
  ],
  approval: 'admin',
  next: text`Exim sends without asking anything, as long as the timer keeps the token fresh. Mail that could not be sent waits in the queue: ${code('exim4 -bp')} shows it.`,
  trouble: [
    smtpOff,
    {
      see: text`${code('535 5.7.3 Authentication unsuccessful')}`,
      who: 'you',
      fix: text`The token is too old, is for another account, or lacks ${code('SMTP.Send')}. Look at the time of the file, and run the command of the timer by hand.`,
    },
    {
      see: text`The log says that authentication is required, but Exim does not try`,
      who: 'you',
      fix: text`${code('public_name')} has to be ${code('XOAUTH2')}, in capitals, and the connection encrypted: before that, Microsoft offers no sign-in.`,
    },
    registeredApproval,
    tokenExpired,
    foreignSender,
  ],
  gotchas: [
    text`Hosting panels write Exim’s settings themselves. Use their own place for additions, or yours are gone after the next update.`,
    text`With a fixed public address or a certificate, a connector needs no token at all. ${link('/routes/', 'Compare the routes')}.`,
    otherCloud,
  ],
  checked: '2026-11-23',
}
