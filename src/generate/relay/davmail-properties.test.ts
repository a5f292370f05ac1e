import { describe, expect, test } from 'vitest'
import { javaProperties, propertiesByPython } from '#proof/java-properties.ts'
import { proved } from '#proof/record.ts'
import { casesOf, formatOf, golden } from '#generate/golden-cases.ts'
import { hostileMailboxes, writtenFor } from '#proof/hostile-mailboxes.ts'

const davmail = formatOf('davmail-properties')

const settings = {
  'davmail.mode': 'O365Graph',
  'davmail.authentication': 'O365Interactive',
  'davmail.server': 'false',
  'davmail.allowRemote': 'false',
  'davmail.bindAddress': '127.0.0.1',
  'davmail.imapPort': '1143',
  'davmail.popPort': '1110',
  'davmail.smtpPort': '1025',
  'davmail.caldavPort': '1080',
  'davmail.ldapPort': '1389',
  'davmail.smtpSaveInSent': 'true',
  'davmail.keepDelay': '0',
  'davmail.sentKeepDelay': '0',
}

describe.skipIf(!javaProperties.there)('read as Java reads properties', () => {
  test.each(casesOf(davmail))('%s: these settings and no other', (name) => {
    expect(propertiesByPython([golden(name, davmail)])).toEqual([settings])
  })

  test('no address, name or link adds a setting', () => {
    const written = writtenFor(hostileMailboxes(10_000), davmail.write)
    expect(written.length).toBeGreaterThan(5000)
    const readings = propertiesByPython(written.map(({ text }) => text))
    expect(new Set(readings.map((reading) => JSON.stringify(reading)))).toEqual(
      new Set([JSON.stringify(settings)]),
    )
    proved('davmail-properties', 'pyjavaproperties', javaProperties.version())
  })
})

test('it is for a mailbox of one’s own in the worldwide cloud alone', () => {
  expect(casesOf(davmail)).toEqual(['plain', 'nasty', 'generic'])
})
