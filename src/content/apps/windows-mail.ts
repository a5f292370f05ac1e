import type { App, FailingWay } from '#content/app.ts'
import { control, link, text } from '#content/text.ts'

// In every cloud and with every type of account the same: the app neither sends nor receives.
const ended = (way: FailingWay['way']): FailingWay => ({
  way,
  works: false,
  because: text`Microsoft ended Mail and Calendar on 31 December 2024. The app neither sends nor receives any more, whatever the account.`,
  instead: { app: 'outlook-new', way: 'exchange' },
  sources: ['windows-mail-end'],
})

export const app: App = {
  id: 'windows-mail',
  name: 'Mail (Windows)',
  by: 'Microsoft; ended in 2024',
  kind: 'desktop',
  devices: ['windows'],
  words: [
    'windows mail',
    'mail and calendar',
    'mail app',
    'windows 10 mail',
    'windows live mail',
    'winmail',
    'hxmail',
    'retired',
  ],
  about: text`The mail app of Windows 10 and early Windows 11. Microsoft ended it at the end of 2024.`,
  ways: [ended('exchange'), ended('imap'), ended('pop')],
  next: text`The new Outlook takes over the list of accounts from Mail. Your messages of work or school are on the server and appear there again.`,
  trouble: [
    {
      see: text`Mail opens, but nothing comes in and nothing goes out`,
      who: 'you',
      fix: text`That is how it ended. Open ${control('Outlook')} from the Start menu and add your address there, or use Outlook on the web.`,
    },
    {
      see: text`You miss messages that were only in Mail on this computer`,
      who: 'you',
      fix: text`Mail still lets you export what it keeps. Do that before you remove the app, then import it into the new Outlook.`,
    },
    {
      see: text`The new Outlook refuses your licence`,
      who: 'you',
      fix: text`Some licences have no Outlook app. Outlook on the web works with them, and so does Thunderbird: ${link('/apps/', 'all apps')}.`,
    },
  ],
  gotchas: [
    text`The new Outlook passes everything through Microsoft’s cloud, also accounts of other providers that it takes over from Mail.`,
  ],
  checked: '2026-11-23',
}
