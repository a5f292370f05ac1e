import { expect, test } from 'vitest'
import { appIds } from '#content/app-ids.ts'
import { emptyDraft, type PresetDraft } from '#flow/preset-draft.ts'
import { judgeDraft } from './judge-draft.ts'

const judged = (part: Partial<PresetDraft>) => judgeDraft({ ...emptyDraft, ...part })
const messages = (part: Partial<PresetDraft>) => judged(part).problems.map(({ message }) => message)

test('what is wrong names its field, each its own', () => {
  expect(messages({ apps: { thunderbird: 'left-out' }, ways: { pop: '', imap: ' ' } })).toEqual([
    'Write why apps are left out, in 1 to 200 characters.',
    'Write why you do not offer POP, in 1 to 200 characters.',
    'Write why you do not offer IMAP, in 1 to 200 characters.',
  ])
  expect(messages({ organisation: 'x'.repeat(201), note: 'x'.repeat(601), email: 'help' })).toEqual([
    expect.stringMatching(/^Write the name of the organisation /u),
    expect.stringMatching(/^Write the mail address of the help desk /u),
    expect.stringMatching(/^Write the note /u),
  ])
  expect(messages({ apps: { k9: 'left-out' }, reason: 'No.', reasons: { k9: 'x'.repeat(201) } })).toEqual([
    expect.stringMatching(/^Write why K-9 Mail.* is not offered in at most 200/u),
  ])
})

test('of two colours one alone asks for the other, and a wrong one says on which pages', () => {
  expect(messages({ light: '#00529b' })).toEqual([
    'A colour is needed for dark pages, too: take one, or empty the other field.',
  ])
  expect(messages({ light: 'blue', dark: '#ffffff' })).toEqual([
    'Write the colour on light pages as # and six digits, as in #00529b.',
  ])
})

test('while a reason is missing, people are shown what is left out all the same', () => {
  const { preset, shown, problems } = judged({
    organisation: 'Contoso',
    email: 'help@',
    light: '#00529b',
    apps: { 'outlook-classic': 'left-out', thunderbird: 'left-out', k9: 'first' },
    ways: { pop: '' },
  })
  expect(preset).toBeUndefined()
  expect(problems).toHaveLength(4)
  expect(shown).toMatchObject({
    organisation: 'Contoso',
    first: ['k9'],
    notOffered: [
      { app: 'outlook-classic', reason: '(no reason yet)' },
      { app: 'thunderbird', reason: '(no reason yet)' },
    ],
    closedWays: [{ way: 'pop', reason: '(no reason yet)' }],
  })
  expect(shown).not.toHaveProperty('support')
  expect(shown).not.toHaveProperty('accent')
})

test('a draft that leaves nothing is shown as one that leaves nothing', () => {
  expect(judged({ rest: 'left-out', reason: 'No.' }).shown?.notOffered).toHaveLength(appIds.length)
  const ways = { exchange: 'No.', imap: 'No.', pop: 'No.', send: '' }
  expect(judged({ ways }).shown?.closedWays).toHaveLength(4)
})

test('a draft that is right is shown as what comes of it', () => {
  const { preset, shown, problems } = judged({ organisation: 'Contoso', apps: { k9: 'first' } })
  expect(problems).toEqual([])
  expect(shown).toBe(preset)
})
