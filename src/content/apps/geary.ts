import type { App } from '#content/app.ts'
import { control, link, text } from '#content/text.ts'

export const app: App = {
  id: 'geary',
  name: 'Geary',
  by: 'GNOME; cannot open Microsoft 365',
  kind: 'desktop',
  devices: ['linux'],
  words: ['gnome geary', 'gearry', 'gery', 'elementary mail'],
  about: text`A simple mail program for GNOME. It cannot open a Microsoft 365 mailbox of work or school.`,
  ways: [
    {
      way: 'imap',
      works: false,
      because: text`Geary knows Microsoft’s sign-in only for private Outlook.com accounts, through GNOME’s Online Accounts. For work and school it offers a password, and Microsoft 365 has refused those since 2022.`,
      instead: { app: 'thunderbird', way: 'imap' },
      elsewhere: { app: 'outlook-web', way: 'exchange' },
      sources: ['geary-source', 'goa-source', 'ms-basic-deprecation'],
    },
    {
      way: 'pop',
      works: false,
      because: text`Geary has no POP accounts.`,
      instead: { app: 'thunderbird', way: 'pop' },
      elsewhere: { app: 'outlook-web', way: 'exchange' },
      sources: ['geary-source'],
    },
    {
      way: 'exchange',
      works: false,
      because: text`Geary has no Exchange accounts. The entry Microsoft 365 in GNOME’s Online Accounts gives it no mail.`,
      instead: { app: 'evolution', way: 'exchange' },
      elsewhere: { app: 'outlook-web', way: 'exchange' },
      sources: ['geary-source', 'goa-source'],
    },
  ],
  next: text`With Evolution or Thunderbird you see the same folders as in Outlook on the web. Geary can stay for your private mail.`,
  trouble: [
    {
      see: text`${control('Outlook.com')} in Geary refuses your work address`,
      who: 'you',
      fix: text`That entry is for private accounts. For work and school, take Evolution or Thunderbird.`,
    },
    {
      see: text`Microsoft 365 stands in GNOME’s Online Accounts, but Geary shows no mail`,
      who: 'you',
      fix: text`Geary cannot use that entry. Evolution can: with its Exchange part installed, it shows the mailbox.`,
    },
    {
      see: text`Geary says that the password is wrong, with the right server and password`,
      who: 'you',
      fix: text`Microsoft refuses every password for IMAP, an app password too. Nobody can switch that back on. Take another program.`,
    },
  ],
  gotchas: [
    text`People who know their way around can put a small program between Geary and Microsoft that does the sign-in: email-oauth2-proxy or DavMail. See ${link('/apps/', 'all apps')}.`,
  ],
  checked: '2026-11-23',
}
