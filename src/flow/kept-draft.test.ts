import fc from 'fast-check'
import { expect, test } from 'vitest'
import { appIds } from '#content/app-ids.ts'
import { readPreset } from '#lookup/read-preset.ts'
import { parseDraft } from './kept-draft.ts'
import { choiceOf, emptyDraft, type PresetDraft } from './preset-draft.ts'
import { fieldOf } from './preset-field.ts'
import { presetText } from './preset-text.ts'

test('what a browser kept and is no draft is none', () => {
  for (const kept of ['', '{', 'null', '[]', '"draft"', '1', '{"organisation":1}'])
    expect(parseDraft(kept), kept).toEqual(emptyDraft)
})

test('what is wrong in a kept draft is dropped field by field, and the rest stays', () => {
  const kept = {
    organisation: 'Contoso',
    domain: null,
    cloud: ['dod'],
    note: 7,
    rest: 'everything',
    apps: { k9: 'first', geary: 'maybe', eudora: 'first', thunderbird: null },
    reasons: 'No.',
    reason: 'No.',
    ways: { pop: null, imap: 'No.', fax: 'No.' },
    host: 'mail.example.net',
  }
  expect(parseDraft(JSON.stringify(kept))).toEqual({
    ...emptyDraft,
    organisation: 'Contoso',
    reason: 'No.',
    apps: { k9: 'first' },
    ways: { imap: 'No.' },
  })
  for (const wrong of [null, 'k9', ['k9'], 1, true])
    expect(parseDraft(JSON.stringify({ apps: wrong, reasons: wrong, ways: wrong })), `${wrong}`).toEqual(
      emptyDraft,
    )
})

/** Does with a draft all that the editor does with it. */
function use(draft: PresetDraft): void {
  for (const id of appIds) choiceOf(draft, id)
  const read = readPreset(presetText(draft))
  if ('problems' in read) for (const { where } of read.problems) fieldOf(where, draft)
}

test('whatever was kept, the editor has a draft that it can work with', () => {
  const json = fc.jsonValue({ maxDepth: 3 })
  const near = fc.record(
    Object.fromEntries([
      ...Object.keys(emptyDraft).map((key) => [key, json]),
      ['apps', fc.oneof(json, fc.dictionary(fc.constantFrom('k9', '__proto__', 'constructor'), json))],
      ['ways', fc.oneof(json, fc.dictionary(fc.constantFrom('pop', '__proto__'), json))],
    ]),
    { requiredKeys: [] },
  )
  const kept = fc.oneof(
    fc.string(),
    json.map((value) => JSON.stringify(value)),
    near.map((value) => JSON.stringify(value)),
  )
  fc.assert(
    fc.property(kept, (text) => {
      const draft = parseDraft(text)
      expect(Object.keys(draft).toSorted()).toEqual(Object.keys(emptyDraft).toSorted())
      expect(Object.getPrototypeOf(draft.apps)).toBe(Object.prototype)
      use(draft)
    }),
    { numRuns: 1000 },
  )
})
