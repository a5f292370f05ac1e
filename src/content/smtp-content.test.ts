import { expect, test } from 'vitest'
import { clouds } from './clouds.ts'
import { fiveSteps } from './five-steps.ts'
import { licences } from './licences.ts'
import { licenceAnswers } from './prerequisites.ts'
import { smtpMessage } from './smtp-message.ts'
import { smtpAnswers } from './smtp-switch.ts'
import { smtpTraps } from './smtp-traps.ts'

const unique = (ids: readonly string[]) => expect(ids).toEqual([...new Set(ids)])

test('there are five steps, in the order of the admin center', () => {
  expect(fiveSteps.map((step) => step.id)).toEqual([
    'sign-in',
    'users',
    'display-name',
    'manage-email-apps',
    'authenticated-smtp',
  ])
})

test('ids are used once', () => {
  for (const list of [smtpTraps, smtpAnswers, licenceAnswers, licences]) unique(list.map(({ id }) => id))
})

test('the message to the admin asks for one mailbox and says where the box is', () => {
  const parts = smtpMessage.beforeLink.flat()
  expect(parts).toContainEqual({ slot: 'email' })
  expect(parts.join('')).toContain('Authenticated SMTP')
})

test('the link follows a paragraph that announces it', () => {
  expect(smtpMessage.beforeLink.at(-1)?.at(-1)).toMatch(/:$/)
})

test('whoever does not know is told how to find out', () => {
  for (const answers of [licenceAnswers, smtpAnswers]) {
    expect(answers.find(({ id }) => id === 'unknown')?.then.length).toBeGreaterThan(1)
  }
})

test('a licence without a mailbox promises no size and no protocol', () => {
  for (const { id, mailbox, size, imap, pop } of licences) {
    if (!mailbox) expect([size, imap, pop], id).toEqual([undefined, undefined, undefined])
  }
})

test('admin centers are addresses without https, so that pages can show and open them', () => {
  for (const { adminCenter } of Object.values(clouds)) {
    expect(URL.canParse(`https://${adminCenter.value}`)).toBe(true)
    expect(adminCenter.value).not.toContain(':')
  }
})
