import { fact } from './fact.ts'

/** Sites of programs and services that logs and replies lead to. They name nobody. */
export const publicSites: readonly string[] = [
  'github.com',
  'google.com',
  'gmail.com',
  'mozilla.org',
  'thunderbird.net',
  'nodemailer.com',
  'python.org',
  'php.net',
  'w3.org',
  'yahoo.com',
  'live.com',
  'apple.com',
  'stackoverflow.com',
  'spamhaus.org',
]

/** What the ids of Microsoft’s own services begin with, the same in every organisation. */
export const publicId = fact('0000000', 'misp-app-ids', '2026-11-25', 'likely')

/** Accounts that every Windows machine has. */
export const windowsDomains: readonly string[] = [
  'NT AUTHORITY',
  'AUTHORITY',
  'BUILTIN',
  'HKLM',
  'HKCU',
  'HKCR',
]
