import type { Guide } from '#content/guide.ts'
import { csv } from '#lib/quote-csv.ts'

const COLUMNS = [
  'App',
  'Mailbox',
  'User name',
  'Protocol',
  'Use',
  'Server',
  'Port',
  'Encryption',
  'Sign-in',
  'Checked on',
  'Made on',
  'Made by',
  'Made with',
]

/** The settings for a spreadsheet, a row for each server. What is not known stands there in words. */
export const settingsCsv = ({ app, email, user, settings, checked, made, link }: Guide): string =>
  csv([
    COLUMNS,
    ...settings.map(({ name, says, host, port, encryption, signIn }) => [
      app.name,
      email ?? '',
      user.shown,
      name,
      says,
      host,
      String(port),
      encryption,
      signIn,
      checked,
      made,
      'Exchange Online Setup',
      link,
    ]),
  ])
