import type { App } from '#content/app.ts'
import { link, text } from '#content/text.ts'

const ended = text`Postbox ended in 2024: no updates and no help since then. Nobody keeps its Microsoft sign-in working, and without that Microsoft 365 refuses it.`

export const app: App = {
  id: 'postbox',
  name: 'Postbox',
  by: 'Ended in 2024; taken over by eM Client',
  kind: 'desktop',
  devices: ['windows', 'mac'],
  words: ['post box', 'postbx', 'postbocks', 'retired'],
  about: text`A mail program for Windows and Mac, made from Thunderbird. It was taken over by eM Client and ended in 2024.`,
  ways: [
    {
      way: 'imap',
      works: false,
      because: ended,
      instead: { app: 'thunderbird', way: 'imap' },
      elsewhere: { app: 'outlook-web', way: 'exchange' },
      sources: ['postbox-end', 'ms-basic-deprecation'],
    },
    {
      way: 'pop',
      works: false,
      because: ended,
      instead: { app: 'thunderbird', way: 'pop' },
      elsewhere: { app: 'outlook-web', way: 'exchange' },
      sources: ['postbox-end', 'ms-basic-deprecation'],
    },
    {
      way: 'exchange',
      works: false,
      because: ended,
      instead: { app: 'thunderbird', way: 'imap' },
      elsewhere: { app: 'outlook-web', way: 'exchange' },
      sources: ['postbox-end'],
    },
  ],
  next: text`Thunderbird looks familiar, because Postbox came from it. Folders on the server appear there by themselves.`,
  trouble: [
    {
      see: text`Postbox still shows old mail, but fetches nothing new`,
      who: 'you',
      fix: text`Set your mailbox up in Thunderbird or eM Client. What lies on the server appears there again.`,
    },
    {
      see: text`You have local folders or POP mail in Postbox`,
      who: 'you',
      fix: text`Those exist on this computer only. Set up the new program with IMAP first, then drag the messages you need into a folder on the server while Postbox still opens.`,
    },
    {
      see: text`Postbox asks for your password again and again`,
      who: 'you',
      fix: text`Microsoft 365 has refused passwords for IMAP and POP since 2022, an app password too. Another program is the only way.`,
    },
  ],
  gotchas: [
    text`A program without updates is a risk for your mail and your computer. ${link('/apps/', 'Choose another')}, then remove Postbox.`,
  ],
  checked: '2026-11-23',
}
