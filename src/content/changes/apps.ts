import type { Change } from '#content/change.ts'
import { control, text } from '#content/text.ts'

const checked = '2026-11-23'

/** What makers of apps changed, where it changes the steps. */
export const appChanges: readonly Change[] = [
  {
    id: 'getmail-pop',
    day: '2026-02-20',
    what: text`POP needs getmail 6.19.11 or newer, which came out then.`,
    touches: { apps: ['getmail'], ways: ['pop'] },
    source: 'getmail6',
    checked,
    confidence: 'sure',
  },
  {
    id: 'davmail-graph',
    day: '2026-06-12',
    what: text`DavMail 6.8 can use Microsoft Graph in place of Exchange Web Services. Its default had not changed when this was checked.`,
    touches: { apps: ['davmail'] },
    source: 'davmail',
    checked,
    confidence: 'sure',
  },
  {
    id: 'kmail-password',
    day: '2026-07-07',
    what: text`Older versions could go on asking for a password although the account signs in with OAuth2. Update KMail.`,
    touches: { apps: ['kmail'], ways: ['imap'] },
    source: 'kde-source',
    checked,
    confidence: 'sure',
  },
  {
    id: 'thunderbird-browser',
    day: '2026-07-22',
    what: text`From version 153 Microsoft’s sign-in page opens in your web browser, no longer in a tab of the app.`,
    touches: { apps: ['thunderbird', 'betterbird'], ways: ['imap', 'pop'] },
    source: 'thunderbird-notes',
    checked,
    confidence: 'sure',
  },
  {
    id: 'thunderbird-graph',
    day: '2026-08-18',
    what: text`The type of account ${control('Exchange')} uses Microsoft Graph from version 154. Before that it used Exchange Web Services.`,
    touches: { apps: ['thunderbird'], ways: ['exchange'] },
    source: 'thunderbird-notes',
    checked,
    confidence: 'sure',
  },
]
