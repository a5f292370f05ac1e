import { expect, test } from 'vitest'
import { MOST_COLUMNS } from './limits.ts'
import { readTableText } from './read-table.ts'

const columns = (count: number) => Array.from({ length: count }, (_, at) => `c${at}`).join(',')

test('a table of very many columns is no list', () => {
  expect(readTableText(`${columns(MOST_COLUMNS)}\nana@contoso.com`)).toHaveProperty('table')
  expect(readTableText(`${columns(300_000)}\nana@contoso.com`)).toEqual({
    problem: { reason: 'too-many-columns', most: MOST_COLUMNS },
  })
})
