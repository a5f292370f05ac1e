import { expect, test } from 'vitest'
import { metaOf, type PageMeta } from './meta.ts'

const layout = { handle: undefined, loaderData: undefined }
const meta = ({ name }: { name: string }): PageMeta => ({ title: name, description: '' })

test('the title of a page may depend on what its loader gave', () => {
  expect(metaOf([layout, { handle: { meta }, loaderData: { name: 'Thunderbird' } }])?.title).toBe(
    'Thunderbird',
  )
})

test('a loader that threw gave nothing, and there is no title', () => {
  expect(metaOf([layout, { handle: { meta }, loaderData: undefined }])).toBeUndefined()
})
