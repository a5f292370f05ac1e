import { describe, expect, test } from 'vitest'
import { formatOf, golden } from '#generate/golden-cases.ts'
import { appleProblems } from './apple-check.ts'
import { hasPlistutil, hasXmllint, saidByXmllint, takenByPlistutil, typedPlists } from './apple.ts'
import { hasPython } from './python.ts'

// A reader that lets everything pass proves nothing: each is shown what it has to refuse.

const good = golden('plain', formatOf('apple-profile'))
const mac = golden('plain', formatOf('apple-mac-profile'))
const imap = mac
  .replace('com.apple.ews.account', 'com.apple.mail.managed')
  .replace(/\t\t\t<key>(Host|OAuth|SSL|UserName)<\/key>\n.*\n/gu, '')
  .replace(
    '<key>EmailAddress</key>',
    `<key>EmailAccountType</key><string>EmailTypeIMAP</string>
    <key>IncomingMailServerAuthentication</key><string>EmailAuthOAuth2</string>
    <key>IncomingMailServerHostName</key><string>outlook.office365.com</string>
    <key>IncomingMailServerPortNumber</key><string>993</string>
    <key>OutgoingMailServerAuthentication</key><string>EmailAuthPassword</string>
    <key>EmailAddress</key>`,
  )

const outerUuid = /(?<=<key>PayloadUUID<\/key>\n\t<string>)[^<]+/u
const innerUuid = /(?<=<key>PayloadUUID<\/key>\n\t\t\t<string>)[^<]+/u
const [uuid = ''] = outerUuid.exec(good) ?? []
const after = (key: string, value: string) => new RegExp(`(?<=<key>${key}</key>\\s*)${value}`, 'u')

describe.skipIf(!hasPython)('Apple’s documentation, as data', () => {
  const problems = (text: string, os: 'iOS' | 'macOS' = 'iOS') =>
    typedPlists([text]).flatMap((profile) => appleProblems(profile, os))

  test('has nothing to say against a good profile', () => {
    expect([problems(good), problems(mac, 'macOS')]).toEqual([[], []])
  })

  const wrong: [says: string, text: string][] = [
    ['MailNumberOfPastDaysToSync cannot be 30', good.replace('<integer>31<', '<integer>30<')],
    ['PayloadVersion cannot be 2', good.replace(after('PayloadVersion', '<integer>1<'), '<integer>2<')],
    [
      'PayloadVersion is real',
      good.replace(after('PayloadVersion', '<integer>1</integer>'), '<real>1</real>'),
    ],
    ['PayloadUUID has not the form', good.replace(outerUuid, uuid.replaceAll('-', ''))],
    ['PayloadUUID: the same twice', good.replace(innerUuid, uuid)],
    ['PayloadIdentifier: the same twice', good.replace('.eas</string>', '</string>')],
    ['PayloadType cannot be "Profile"', good.replace('>Configuration<', '>Profile<')],
    ['PayloadUUID is missing', good.replace(/\t<key>PayloadUUID<\/key>\n\t<string>.*\n/u, '')],
    ['needs a supervised device', good.replace('<false/>', '<true/>')],
    ['SSL is string', good.replace(after('SSL', '<true/>'), '<string>true</string>')],
    ['Hostname is no key', good.replace('<key>Host</key>', '<key>Hostname</key>')],
    ['a password beside OAuth', good.replace('<key>SSL<', '<key>Password</key><string>a</string><key>SSL<')],
    ['nothing is enabled', good.replaceAll(/(?<=<key>Enable\w+<\/key>\s*)<true\/>/gu, '<false/>')],
    ['OAuthSignInURL without Host', good.replace('<key>Host</key>', '<key>OAuthSignInURL</key>')],
    ['ConsentText: a text or the default is missing', good.replace('<key>default<', '<key>de<')],
    ['TargetDeviceType 1 is not macOS', good.replace('com.apple.eas', 'com.apple.ews')],
    ['com.apple.eas.account does not exist on macOS', good],
    ['PayloadScope cannot be "Everyone"', mac.replace('>User<', '>Everyone<')],
    ['com.apple.eas.accounts is no payload', good.replace('eas.account<', 'eas.accounts<')],
    ['IncomingMailServerAuthentication cannot be "EmailAuthOAuth2"', imap],
    ['IncomingMailServerPortNumber is string, not integer', imap],
    ['OutgoingMailServerHostName is missing', imap],
  ]
  // Python is started once for all of them.
  const profiles = hasPython ? typedPlists(wrong.map(([, text]) => text)) : []

  test.each(wrong.map(([says], at) => [says, at] as const))('says: %s', (says, at) => {
    const os = /macOS|Scope|Mail/u.test(says) && !/PastDays/u.test(says) ? 'macOS' : 'iOS'
    const found = profiles.slice(at, at + 1).flatMap((profile) => appleProblems(profile, os))
    expect(found.join('\n')).toContain(says)
  })

  test('an account of a Mac does not exist on an iPhone', () => {
    expect(problems(mac)).toEqual([
      'profile: PayloadScope does not exist on iOS',
      'TargetDeviceType 5 is not iOS',
      'com.apple.ews.account does not exist on iOS',
    ])
  })

  test('a number in words is not read', () => {
    expect(() => problems(good.replace('<integer>31<', '<integer>one<'))).toThrow('invalid literal')
  })
})

describe.skipIf(!hasXmllint)('xmllint, with Apple’s structure', () => {
  test('refuses a key without a value, an unknown element and an open tag', () => {
    expect(saidByXmllint([good, mac])).toBe('')
    expect(saidByXmllint([good.replace(after('SSL', '<true/>'), '')])).toContain('does not follow the DTD')
    expect(saidByXmllint([good.replace('<integer>31</integer>', '<number>31</number>')])).toContain('number')
    expect(saidByXmllint([good.replace('</dict>', '<//dict>')])).not.toBe('')
  })
})

describe.skipIf(!hasPlistutil)('plistutil', () => {
  test('makes nothing of a broken list', () => {
    expect(takenByPlistutil(good)).toBe(true)
    expect(takenByPlistutil(good.replace('</dict>', '<//dict>'))).toBe(false)
  })
})
