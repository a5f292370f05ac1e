import { code, control, link, slot, text, type Text } from './text.ts'

/** What is asked where there is no text of an error. Ids stand in nobody’s link, but in reports. */
export const triageQuestions = {
  web: {
    ask: text`Does Outlook on the web work? Open ${slot('webMail')} and sign in as ${slot('user')}.`,
    options: { works: 'Yes, I see my mail', fails: 'No', unknown: 'I don’t know' },
  },
  webSays: {
    ask: text`What does it show in the place of the mail?`,
    options: {
      password: 'Name or password is wrong',
      blocked: 'You cannot access this, or something about your organisation',
      mailbox: 'No mailbox, or no licence',
      nothing: 'The page does not load',
      unknown: 'I don’t know, or something else',
    },
  },
  kind: {
    ask: text`What does not work?`,
    options: {
      app: 'A mail app on a computer or phone',
      device: 'A printer, scanner or other device',
      program: 'A program or website that sends',
      unknown: 'I don’t know',
    },
  },
  page: {
    ask: text`When you set it up, did a page of Microsoft open to sign in?`,
    options: {
      worked: 'Yes, and I got through',
      approval: 'Yes, and it says that an admin has to approve',
      blocked: 'Yes, and it refuses',
      never: 'No, I typed a password into the app or device',
      unknown: 'I don’t know',
    },
  },
  direction: {
    ask: text`What fails?`,
    options: { receive: 'Receiving', send: 'Sending', both: 'Both', unknown: 'I don’t know' },
  },
  since: {
    ask: text`Since when?`,
    options: {
      never: 'It never worked',
      password: 'Since the password changed',
      suddenly: 'It stopped one day',
      unknown: 'I don’t know',
    },
  },
  mailbox: {
    ask: text`Whose mailbox is it?`,
    options: { own: 'My own', shared: 'A shared one, such as info@', unknown: 'I don’t know' },
  },
  mfa: {
    ask: text`Do you need a code or an app on the phone to sign in at work?`,
    options: { yes: 'Yes', no: 'No', unknown: 'I don’t know' },
  },
  network: {
    ask: text`Try another network, such as the hot spot of a phone. Does it work there?`,
    options: {
      elsewhere: 'Yes, only the first network fails',
      same: 'No, it fails there too',
      unknown: 'I cannot try',
    },
  },
  devices: {
    ask: text`Does it fail on every device?`,
    options: { one: 'Only on this one', all: 'On all', unknown: 'I don’t know' },
  },
} as const satisfies Record<string, { ask: Text; options: Record<string, string> }>

/** Where no error is found: the next thing to try. */
export const nextThings = {
  log: {
    title: 'Get the words of the server',
    steps: [
      text`Switch the log of the app on and try once more; its help calls it “log”, “debug” or “protocol”.`,
      text`Paste the lines around the failure here. A line that begins with 4 or 5 and three digits, ${code('NO')}, ${code('-ERR')} or ${code('AADSTS')} is enough.`,
    ],
  },
  admin: {
    title: 'Ask your admin to look at the sign-in log',
    steps: [
      text`Say when you tried, with which app, and as whom (${slot('user')}).`,
      text`Entra admin center, ${control('Sign-in logs')}: the entry of that time names the reason.`,
    ],
  },
  service: {
    title: 'Look whether the service is up',
    steps: [
      text`Open ${code('https://status.cloud.microsoft')}. Your admin sees more at ${control('Service health')} in ${slot('adminCenter')}.`,
      text`If all is well there, set the account up anew: ${link('/setup/prerequisites/', 'the guide')}.`,
    ],
  },
  again: {
    title: 'Set the account up anew on this device',
    steps: [
      text`Remove the account from ${slot('app')}, restart the device, and follow ${link('/setup/prerequisites/', 'the guide')}.`,
    ],
  },
} as const satisfies Record<string, { title: string; steps: readonly Text[] }>

export type TriageQuestionId = keyof typeof triageQuestions
export type NextThing = keyof typeof nextThings
