import type { App, Step, WorkingWay } from '#content/app.ts'
import { allow, forOwn, sendTest, signIn } from '#content/common-steps.ts'
import { needApproval, sendingOff, wrongAccount } from '#content/common-trouble.ts'
import { foldersAppear, sharedOnWeb } from '#content/desktop-steps.ts'
import { ewsBlocked, ewsPerhaps, untilEwsEnds } from '#content/ews-ways.ts'
import { code, control, slot, text, type Text } from '#content/text.ts'

const consent: NonNullable<App['consent']> = {
  name: 'eM Client',
  id: 'e9a7fea1-1cc0-4cd9-a31b-9137ca5deedd',
  preapproved: true,
  source: 'ms-app-consent',
}

const addAccount: Step = {
  who: 'you',
  title: text`Open the window for a new account`,
  text: text`Open ${control('Menu')}, ${control('Accounts')}, then ${control('Add account')}.`,
  note: text`The first time, the window opens by itself.`,
}

const opensMicrosoft: Step = {
  who: 'app',
  title: text`eM Client opens Microsoft’s page`,
  text: text`It comes in your web browser. If a box in eM Client asks for a password, choose OAuth there instead.`,
}

const finish: Step = {
  who: 'you',
  title: text`Finish`,
  text: text`Go back to eM Client and select ${control('Finish')}.`,
}

const byHand = (receiving: Text): readonly Step[] => [
  ...forOwn([
    addAccount,
    {
      who: 'you',
      title: text`Choose to set it up by hand`,
      text: text`Select ${control('Mail')}, then ${control('Other')}, and type ${slot('email')}.`,
      note: text`${control('Automatic setup')} would probably make an Exchange account.`,
    },
    { who: 'you', title: text`Type the server for receiving`, text: receiving },
    {
      who: 'you',
      title: text`Type the server for sending`,
      text: text`Server ${slot('smtp.host')}, port ${slot('smtp.port')}, encryption ${slot('smtp.encryption')}. User name ${slot('user')}, authentication OAuth.`,
    },
    opensMicrosoft,
    ...signIn,
    allow(consent.name),
    finish,
    foldersAppear,
    ...sendTest,
  ]),
  ...sharedOnWeb,
]

const common: Pick<WorkingWay, 'works' | 'signIn' | 'clouds' | 'sharedElsewhere' | 'unsure'> = {
  works: true,
  signIn: 'oauth2',
  sharedElsewhere: true,
  unsure: true,
  clouds: {
    only: ['worldwide'],
    otherwise: text`Nobody has confirmed that eM Client knows Microsoft’s sign-in of this cloud.`,
    instead: { app: 'outlook-web', way: 'exchange' },
    unconfirmed: true,
  },
}

const reading: Pick<WorkingWay, 'files' | 'retirements' | 'sources'> = {
  files: ['powershell'],
  retirements: ['basic-imap-pop'],
  sources: ['ms-pop-imap', 'ms-client-submission', 'ms-app-consent', 'seattleu-shared'],
}

export const app: App = {
  id: 'em-client',
  name: 'eM Client',
  by: 'eM Client; mail and calendar',
  kind: 'desktop',
  devices: ['windows', 'mac'],
  words: ['emclient', 'em-client', 'e m client', 'm client', 'emklient', 'em clint'],
  about: text`A mail program with calendar, for Windows and Mac.`,
  ways: [
    {
      ...common,
      ...reading,
      way: 'imap',
      why: text`It does not depend on how eM Client speaks to Exchange, and your folders stay the same on every device.`,
      steps: byHand(
        text`Type IMAP, server ${slot('imap.host')}, port ${slot('imap.port')}, encryption ${slot('imap.encryption')}. User name ${slot('user')}, authentication OAuth.`,
      ),
    },
    {
      ...common,
      ...reading,
      way: 'pop',
      steps: byHand(
        text`Type POP, server ${slot('pop.host')}, port ${slot('pop.port')}, encryption ${slot('pop.encryption')}. User name ${slot('user')}, authentication OAuth.`,
      ),
    },
    {
      ...common,
      ...untilEwsEnds({ app: 'em-client', way: 'imap' }, ewsPerhaps),
      way: 'exchange',
      needs: text`A version whose notes say that it uses Microsoft Graph: update first. Older ones use Exchange Web Services, which work only where an admin keeps them on for eM Client, until 1 April 2027.`,
      steps: [
        ...forOwn([
          addAccount,
          {
            who: 'you',
            title: text`Type your address`,
            text: text`Under ${control('Automatic setup')}, type ${slot('email')}, then select ${control('Start Now')}.`,
          },
          opensMicrosoft,
          ...signIn,
          allow(consent.name),
          finish,
          foldersAppear,
          ...sendTest,
        ]),
        ...sharedOnWeb,
      ],
      sources: ['ms-app-consent', 'ms-ews', 'ms-ews-allow-list', 'seattleu-shared'],
    },
  ],
  consent,
  next: text`New messages come in by themselves while eM Client runs. Now and then Microsoft asks you to sign in again. That is normal.`,
  trouble: [
    needApproval(consent),
    sendingOff,
    ewsBlocked(text`${code(consent.id)}.`),
    {
      see: text`eM Client asks for a password, or says that it is wrong`,
      who: 'you',
      fix: text`Open ${control('Menu')}, ${control('Accounts')}, choose the account, and set the authentication to OAuth on its page for IMAP and on its page for SMTP. An app password does not help.`,
    },
    wrongAccount,
  ],
  gotchas: [
    text`Sending from an IMAP or POP account needs ${control('Authenticated SMTP')} for your mailbox. Receiving works without it.`,
    text`Whether the Exchange type of the newest eM Client uses Microsoft Graph, we could not verify. Ask its maker before you rely on it.`,
    text`Do you come from Postbox? It was taken over by eM Client, and has ended.`,
  ],
  checked: '2026-11-23',
}
