import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { sheetCss } from './sheet-css.ts'
import { SHEET_CSS_HASH } from './sheet-document.ts'

test('the policy of a sheet allows its look and nothing else', () => {
  expect(SHEET_CSS_HASH).toBe(`sha256-${createHash('sha256').update(sheetCss).digest('base64')}`)
})
