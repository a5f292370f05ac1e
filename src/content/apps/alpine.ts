import type { App } from '#content/app.ts'
import { allow, fromGuide, sendTest, sharedRights, signIn } from '#content/common-steps.ts'
import { needApproval, sendingOff, wrongAccount } from '#content/common-trouble.ts'
import { code, control, slot, text } from '#content/text.ts'

const consent: NonNullable<App['consent']> = {
  name: 'Alpine',
  id: 'f21dcaf2-8020-469b-8135-343bfc35d046',
  preapproved: false,
  source: 'alpine-source',
}

export const app: App = {
  id: 'alpine',
  name: 'Alpine',
  by: 'Free; mail in the terminal, with menus',
  kind: 'terminal',
  devices: ['linux', 'mac'],
  words: ['pine', 'realpine', 'alpin', 'pinerc', 'terminal', 'console', 'command line', 'cli', 'ssh'],
  about: text`Mail in the terminal, with menus. The successor of Pine.`,
  ways: [
    {
      way: 'imap',
      works: true,
      signIn: 'oauth2',
      why: text`Alpine signs in to Microsoft 365 by itself: no helper program, and nothing to register.`,
      needs: text`Alpine 2.24 or newer.`,
      clouds: {
        only: ['worldwide'],
        otherwise: text`Alpine knows Microsoft’s sign-in only for the worldwide servers. NeoMutt takes its token from a helper program, which can be set to your cloud.`,
        instead: { app: 'neomutt', way: 'imap' },
      },
      steps: [
        sharedRights,
        {
          who: 'you',
          title: text`Install Alpine and close it again`,
          text: text`Install Alpine, start it once so that it makes its settings, and leave it with ${control('Q')}. ${code('alpine -v')} has to say 2.24 or more.`,
        },
        {
          who: 'you',
          title: text`Add the lines to your settings`,
          text: text`Copy the three lines of ${code('pinerc')} ${fromGuide} to the end of ${code('~/.pinerc')}, and delete the lines there that begin with ${code('inbox-path')}, ${code('smtp-server')} or ${code('customized-hdrs')}.`,
          note: text`They hold no password and no token. Where a name of yours is missing in them, their first lines say so.`,
        },
        {
          who: 'app',
          title: text`Alpine shows a code`,
          text: text`Start Alpine and open the inbox. It shows an address of Microsoft and a code. Open that address in any browser and type the code there.`,
          note: text`It may come twice, once for reading and once for sending. Answer the same way.`,
        },
        ...signIn,
        allow(consent.name),
        {
          who: 'app',
          title: text`Your inbox opens`,
          text: text`Go back to Alpine and go on as its screen says. The messages are listed.`,
        },
        ...sendTest,
      ],
      files: ['alpine-pinerc', 'powershell'],
      retirements: ['basic-imap-pop'],
      sources: ['alpine-outlook', 'alpine-source', 'ms-oauth-imap-pop-smtp'],
    },
    {
      way: 'pop',
      works: false,
      because: text`Alpine asks Microsoft for the right to use IMAP and SMTP, not POP. A password is refused.`,
      instead: { app: 'alpine', way: 'imap' },
      sources: ['alpine-source', 'ms-basic-deprecation'],
    },
  ],
  consent,
  next: text`Alpine renews its sign-in by itself. Now and then it shows a new code, and you sign in as before.`,
  trouble: [
    needApproval(consent),
    sendingOff,
    {
      see: text`Alpine asks for a password`,
      who: 'you',
      fix: text`It did not take the line for a Microsoft server. The host has to be exactly ${slot('imap.host')} or ${slot('smtp.host')}, and ${code('/auth=xoauth2')} has to stand in the line. A password does not help.`,
    },
    {
      see: text`Your organisation has its own application for Alpine`,
      who: 'you',
      fix: text`From the main menu press ${control('S')}, then ${control('U')}. On ${control('XOAUTH2 CONFIGURATION SCREEN')}, enter its client id and your tenant.`,
    },
    wrongAccount,
  ],
  gotchas: [
    text`Microsoft’s default lets only admins allow this app. Ask your admin before you begin.`,
    text`That Alpine opens a shared mailbox in this way follows from how Microsoft’s sign-in works. Nobody has confirmed it. NeoMutt is the other choice.`,
    text`Sending needs ${control('Authenticated SMTP')} for your mailbox. Receiving works without it.`,
  ],
  checked: '2026-11-23',
}
