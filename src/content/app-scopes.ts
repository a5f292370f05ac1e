import { fact, type Fact } from './fact.ts'
import type { MailPermission } from './mail-permissions.ts'
import type { SourceId } from './sources.ts'

const DAY = '2026-11-23'

type Scopes = Fact<readonly MailPermission[]> & { app: string }

const asks = (app: string, value: readonly MailPermission[], source: SourceId, note?: string): Scopes => ({
  app,
  ...fact(value, source, DAY, 'sure', note),
})

/** By the way it connects, where nobody published what it asks for: which is what the way cannot do without. */
const byItsWay = (app: string, value: readonly MailPermission[]): Scopes => ({
  app,
  ...fact(
    value,
    'ms-oauth-imap-pop-smtp',
    DAY,
    'unsure',
    'Read off the way it connects; we did not find it written. Microsoft’s page of consent says what the app really asks for.',
  ),
})

/** What each application asks for, by its id. A test holds that no app with an id is missing. */
export const appScopes: Readonly<Record<string, Scopes>> = {
  '9e5f94bc-e8a4-4e73-b8be-63364c29d753': asks(
    'Thunderbird',
    ['IMAP.AccessAsUser.All', 'POP.AccessAsUser.All', 'SMTP.Send', 'offline_access'],
    'thunderbird-source',
    'For an account of the type Exchange it asks for EWS.AccessAsUser.All, and newer versions for Microsoft Graph.',
  ),
  'e6f8716e-299d-4ed9-bbf3-453f192f44e5': asks(
    'Thunderbird for Android',
    ['IMAP.AccessAsUser.All', 'SMTP.Send', 'offline_access'],
    'thunderbird-android-source',
  ),
  'e647013a-ada4-4114-b419-e43d250f99c5': asks(
    'K-9 Mail',
    ['IMAP.AccessAsUser.All', 'SMTP.Send', 'offline_access'],
    'thunderbird-android-source',
  ),
  '3514cf2c-e7a3-45a2-80d4-6a3c3498eca0': asks(
    'FairEmail',
    ['IMAP.AccessAsUser.All', 'POP.AccessAsUser.All', 'SMTP.Send', 'offline_access'],
    'fairemail-source',
    'Sending through Microsoft Graph goes by a second application, 835c3383-543c-4aa2-98ca-c465eb039987, with Mail.Send.',
  ),
  '20460e5d-ce91-49af-a3a5-70b6be7486d1': asks(
    'Evolution',
    ['Mail.ReadWrite', 'Mail.Send'],
    'evolution-ews-source',
    'For accounts of the type Microsoft 365; calendars and contacts come on top.',
  ),
  '18da2bc3-146a-4581-8c92-27dc7b9954a0': asks(
    'KMail (KDE)',
    ['IMAP.AccessAsUser.All', 'SMTP.Send', 'offline_access'],
    'kde-source',
  ),
  'facd6cff-a294-4415-b59f-c5b01937d7bd': byItsWay('DavMail', ['Mail.ReadWrite', 'Mail.Send']),
  'f21dcaf2-8020-469b-8135-343bfc35d046': byItsWay('Alpine', ['IMAP.AccessAsUser.All', 'SMTP.Send']),
  'f8d98a96-0999-43f5-8af3-69971c7bb423': byItsWay('Apple Mail', [
    'EAS.AccessAsUser.All',
    'EWS.AccessAsUser.All',
  ]),
  '2cee05de-2b8f-45a2-8289-2a06ca32c4c8': byItsWay('Gmail', ['EAS.AccessAsUser.All']),
  '8acd33ea-7197-4a96-bc33-d7cc7101262f': byItsWay('Samsung Email', ['EAS.AccessAsUser.All']),
  'e9a7fea1-1cc0-4cd9-a31b-9137ca5deedd': byItsWay('eM Client', [
    'IMAP.AccessAsUser.All',
    'POP.AccessAsUser.All',
    'SMTP.Send',
    'EWS.AccessAsUser.All',
  ]),
  'b50c1dbd-1855-4e54-b07c-d3c3029e93d3': byItsWay('Spark', [
    'IMAP.AccessAsUser.All',
    'SMTP.Send',
    'EWS.AccessAsUser.All',
  ]),
}
