import { expect, test } from 'vitest'
import { readPreset } from '#lookup/read-preset.ts'
import { draftOf } from './draft-of-preset.ts'
import { parseDraft } from './kept-draft.ts'
import { emptyDraft, type PresetDraft } from './preset-draft.ts'
import { fieldOf } from './preset-field.ts'
import { presetText } from './preset-text.ts'

const presetOf = (draft: PresetDraft) => {
  const read = readPreset(presetText(draft))
  return 'preset' in read ? read.preset : expect.unreachable(JSON.stringify(read.problems))
}

test('an empty form is an empty file', () => expect(presetText(emptyDraft)).toBe('{}\n'))

test.for<[string, Partial<PresetDraft>]>([
  [
    'names and help',
    { organisation: ' Contoso ', domain: 'contoso.com', email: 'help@contoso.com', note: 'a\nb' },
  ],
  [
    'apps, some with a reason of their own',
    {
      apps: { k9: 'first', geary: 'left-out', postbox: 'left-out' },
      reason: 'No.',
      reasons: { geary: 'Never.' },
    },
  ],
  ['only some', { rest: 'left-out', apps: { k9: 'first', geary: 'allowed' }, reason: 'No.' }],
  ['ways and colours', { ways: { pop: 'No.' }, light: '#00529b', dark: '#7AB8FF' }],
])('a file goes into the form and out again: %s', ([, part]) => {
  const preset = presetOf({ ...emptyDraft, ...part })
  expect(presetOf(draftOf(preset))).toEqual(preset)
  expect(parseDraft(JSON.stringify(draftOf(preset)))).toEqual(draftOf(preset))
})

test.for<[Partial<PresetDraft>, string]>([
  [{ apps: { k9: 'left-out' } }, 'reason'],
  [{ rest: 'left-out', reason: 'No.' }, 'apps'],
  [{ ways: { pop: '' } }, 'way-pop'],
  [{ light: '#ffffff', dark: '#ffffff' }, 'light'],
  [{ email: 'help' }, 'email'],
  [{ reason: 'No.', apps: { k9: 'left-out' }, reasons: { k9: 'x'.repeat(300) } }, 'reason-k9'],
])('what is wrong in %j is said at its field', ([part, field]) => {
  const draft = { ...emptyDraft, ...part }
  const read = readPreset(presetText(draft))
  if ('preset' in read) throw new Error('It is right')
  expect(read.problems.map(({ where }) => fieldOf(where, draft))).toEqual([field])
})
