import { describe, expect, test } from 'vitest'
import { hasAmtool, renderTemplates } from '#proof/alertmanager.ts'
import { quotedTexts } from '#proof/hostile-code.ts'
import { quoteGoTemplate } from './quote-go-template.ts'

describe.skipIf(!hasAmtool)('rendered by Alertmanager’s own tool', () => {
  test('any text of one line comes back, and no template in it is run', () => {
    const all = quotedTexts(quoteGoTemplate).filter(({ text }) => !/[\p{Cc}\p{Cs}\uFEFF]/u.test(text))
    expect(renderTemplates(all.map(({ quoted }) => quoted))).toEqual(all.map(({ text }) => text))
  })
})

test('braces in a row', () => {
  expect(quoteGoTemplate('{{{a}}}')).toBe('{{"{{"}}{a}}}')
})
