import { expect, test } from 'vitest'
import { adminTools } from '#content/admin-tools.ts'
import { prerenderedPaths } from './prerendered-paths.ts'

test('every tool of the desk for admins is a page, and is named once', () => {
  const paths = adminTools.map(({ path }) => path)
  expect(paths.filter((path) => !prerenderedPaths.includes(path))).toEqual([])
  expect(paths).toEqual([...new Set(paths)])
})
