import { longDay } from './day.ts'
import type { Guide } from './guide.ts'
import type { Source } from './source.ts'

/** What a sheet says around its facts. */
export const sheetWords = {
  kind: 'Exchange Online Setup: checklist',
  /** Beside the code, one line each. */
  onScreen: ['This guide', 'on a screen'],
  columns: ['Protocol', 'Server', 'Port', 'Encryption', 'Sign-in'],
  userName: 'User name:',
  noPassword: 'No password is stored: sign in with Microsoft.',
  steps: 'Steps',
  /** Lines to fill in by hand. */
  lines: ['Set up by', 'Device', 'Date', 'Admin', 'Authenticated SMTP on since', 'Date'],
  noSecrets: 'Never write your password on this sheet.',
  sources: (texts: readonly Source[]) => `Sources: ${texts.map(named).join('; ')}.`,
  noSources: 'The sources are named in the guide on a screen.',
  dated: ({ checked, made }: Pick<Guide, 'checked' | 'made'>) =>
    `Steps checked on ${longDay(checked)}, sheet made on ${longDay(made)}.`,
}

const named = ({ title, publisher }: Source) => `${title} (${publisher})`
