import { localRelay } from '#content/local-relay.ts'
import { startProxy } from '#content/proxy-steps.ts'
import { letDeviceIn, relaySignIn, relaySteps } from '#content/relay-steps.ts'
import { routeFacts } from '#content/route-facts.ts'
import type { Route } from '#content/route.ts'
import { code, control, link, slot, text } from '#content/text.ts'

export const route: Route = {
  id: 'oauth-proxy',
  name: 'A small relay of your own (OAuth2 proxy)',
  says: text`A small free program on a computer of yours takes the mail and signs in to Microsoft for the device.`,
  server: text`127.0.0.1, or the computer with the relay`,
  port: localRelay.port,
  encryption: 'None',
  signIn: 'Any password you make up',
  recipients: 'anyone',
  needs: [
    text`A computer that is always on, with Python or a ready-made program.`,
    text`An application in Entra, registered by an admin.`,
    text`A mailbox with a licence, and ${control('Authenticated SMTP')} switched on for it.`,
  ],
  limits: [[`${routeFacts.rate.value}, ${routeFacts.recipients.value}, ${routeFacts.connections.value}.`]],
  cost: text`None: the program is free. The computer has to run.`,
  breaks: [
    text`The computer or the program does not run.`,
    text`Microsoft wants a new sign-in, and nobody sees it.`,
    text`Somebody switches ${control('Authenticated SMTP')} off.`,
  ],
  confidence: 'likely',
  prepare: [...relaySteps, letDeviceIn, startProxy],
  form: {
    server: text`${code(localRelay.host)} on the same computer, else the address of the computer with the relay`,
    port: text`${code(`${localRelay.port}`)}`,
    encryption: text`none. The relay encrypts on its way to Microsoft.`,
    signIn: [
      {
        title: text`Type user and a made-up password`,
        user: text`${slot('user')}`,
        password: text`one that you make up, always the same`,
        note: text`It only locks the token on that computer. It is not the password of the mailbox.`,
      },
    ],
    sender: text`${slot('email')}`,
    senderNote: text`It has to be the mailbox that signed in, or one for which that account has Send As.`,
  },
  after: relaySignIn,
  trouble: [
    {
      see: text`It cannot connect to the relay`,
      who: 'you',
      fix: text`Is the relay running? Is encryption off in the form? From another machine: is ${code('local_address')} set, and does the firewall let it in?`,
    },
    {
      see: text`The relay wants a new sign-in again and again`,
      who: 'you',
      fix: text`Use the same made-up password everywhere. See also ${link('/apps/oauth2-proxy/', 'the page of the relay')}.`,
    },
  ],
  sources: ['email-oauth2-proxy', 'oauth2-proxy-193', 'ms-oauth-imap-pop-smtp', 'ms-smtp-improvements'],
  checked: '2026-11-23',
}
