// What Apple documents of the payloads we write, and of the one we never do, as data of our own. From the
// public repository apple/device-management (mdm/profiles: TopLevel, CommonPayloadKeys,
// com.apple.eas.account, com.apple.ews.account, com.apple.mail.managed; release of 2024-10-21).

export type Os = 'iOS' | 'macOS'
export type PlistType = 'string' | 'integer' | 'boolean' | 'real' | 'date' | 'data' | 'array' | 'dictionary'

export type Key = {
  type: PlistType
  required?: true
  /** The only values allowed. */
  only?: readonly (string | number)[]
  matches?: RegExp
  /** Absent: every system that has the payload. */
  os?: readonly Os[]
  /** Systems on which `true` has an effect on supervised devices alone. */
  supervised?: readonly Os[]
}

export type Keys = Readonly<Record<string, Key>>

/** Optional keys of one type. */
const of = (type: PlistType, names: string): Keys =>
  Object.fromEntries(names.split(/\s+/u).map((name) => [name, { type }]))

const UUID = /^[\dA-F]{8}-[\dA-F]{4}-[\dA-F]{4}-[\dA-F]{4}-[\dA-F]{12}$/iu

const everyPayload: Keys = {
  ...of('string', 'PayloadDescription PayloadDisplayName PayloadOrganization'),
  PayloadIdentifier: { type: 'string', required: true },
  PayloadUUID: { type: 'string', required: true, matches: UUID },
  PayloadType: { type: 'string', required: true },
  PayloadVersion: { type: 'integer', required: true, only: [1] },
}

export const topLevel: Keys = {
  ...everyPayload,
  ...of('boolean', 'HasRemovalPasscode IsEncrypted'),
  ...of('data', 'EncryptedPayloadContent'),
  ...of('date', 'PayloadExpirationDate RemovalDate'),
  ...of('dictionary', 'ConsentText'),
  ...of('real', 'DurationUntilRemoval'),
  PayloadContent: { type: 'array', required: true },
  PayloadRemovalDisallowed: { type: 'boolean', supervised: ['iOS'] },
  PayloadScope: { type: 'string', only: ['System', 'User'], os: ['macOS'] },
  PayloadType: { type: 'string', required: true, only: ['Configuration'] },
  TargetDeviceType: { type: 'integer', only: [0, 1, 2, 3, 4, 5, 6] },
}

/** Which value of TargetDeviceType is which system; 0 is any. */
export const targets: Record<Os, readonly number[]> = { iOS: [0, 1], macOS: [0, 5] }

const mailAuthentication: Key = {
  type: 'string',
  required: true,
  only: ['EmailAuthNone', 'EmailAuthPassword', 'EmailAuthCRAMMD5', 'EmailAuthNTLM', 'EmailAuthHTTPMD5'],
}

export const payloads: Readonly<Record<string, { os: readonly Os[]; keys: Keys }>> = {
  'com.apple.eas.account': {
    os: ['iOS'],
    keys: {
      ...everyPayload,
      ...of('string', 'CertificateName CertificatePassword EmailAddress HeaderMagic Host OAuthSignInURL'),
      ...of('string', 'OAuthTokenRequestURL Password UserName VPNUUID'),
      ...of('boolean', 'EnableCalendars EnableContacts EnableMail EnableNotes EnableReminders'),
      ...of('boolean', 'EnableCalendarsUserOverridable EnableContactsUserOverridable'),
      ...of('boolean', 'EnableMailUserOverridable EnableNotesUserOverridable EnableRemindersUserOverridable'),
      ...of('boolean', 'OAuth OverridePreviousPassword PreventAppSheet PreventMove SSL'),
      ...of('boolean', 'SMIMEEnabled SMIMEEnableEncryptionPerMessageSwitch SMIMEEnablePerMessageSwitch'),
      ...of('boolean', 'SMIMEEncryptByDefault SMIMEEncryptByDefaultUserOverrideable SMIMEEncryptionEnabled'),
      ...of('boolean', 'SMIMEEncryptionCertificateUUIDUserOverrideable SMIMESigningEnabled'),
      ...of('boolean', 'SMIMESigningCertificateUUIDUserOverrideable SMIMESigningUserOverrideable'),
      ...of('boolean', 'allowMailDrop disableMailRecentsSyncing'),
      ...of('data', 'Certificate'),
      ...of('dictionary', 'CommunicationServiceRules'),
      MailNumberOfPastDaysToSync: { type: 'integer', only: [0, 1, 3, 7, 14, 31] },
      PayloadCertificateUUID: { type: 'string', matches: UUID },
      SMIMEEncryptionCertificateUUID: { type: 'string', matches: UUID },
      SMIMESigningCertificateUUID: { type: 'string', matches: UUID },
    },
  },
  'com.apple.ews.account': {
    os: ['macOS'],
    keys: {
      ...everyPayload,
      ...of('string', 'AuthenticationCertificateUUID EmailAddress ExternalHost ExternalPath Host'),
      ...of('string', 'OAuthSignInURL Password Path UserName'),
      ...of('boolean', 'ExternalSSL OAuth SSL allowMailDrop'),
      ...of('integer', 'ExternalPort Port'),
      PayloadCertificateUUID: { type: 'string', matches: UUID },
    },
  },
  // Here so that a test can show that no sign-in with OAuth fits into it. Keys for S/MIME are left out.
  'com.apple.mail.managed': {
    os: ['iOS', 'macOS'],
    keys: {
      ...everyPayload,
      ...of('string', 'EmailAccountDescription EmailAccountName EmailAddress IncomingMailServerUsername'),
      ...of('string', 'IncomingPassword OutgoingMailServerUsername OutgoingPassword'),
      ...of('boolean', 'IncomingMailServerUseSSL OutgoingMailServerUseSSL'),
      ...of('boolean', 'OutgoingPasswordSameAsIncomingPassword'),
      ...of('integer', 'IncomingMailServerPortNumber OutgoingMailServerPortNumber'),
      EmailAccountType: { type: 'string', required: true, only: ['EmailTypeIMAP', 'EmailTypePOP'] },
      IncomingMailServerAuthentication: mailAuthentication,
      IncomingMailServerHostName: { type: 'string', required: true },
      OutgoingMailServerAuthentication: mailAuthentication,
      OutgoingMailServerHostName: { type: 'string', required: true },
    },
  },
}
