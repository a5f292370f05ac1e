import { expect, test } from 'vitest'
import { lastMessage } from '#ui/announce.ts'
import { saveFile } from './save-file.ts'

const save = (load: () => Promise<() => string>) => saveFile('guide.md', 'text/markdown', load)

test('what writes a file did not load: the network', async () => {
  const problem = await save(() => Promise.reject(new TypeError('Failed to fetch')))
  expect(problem).toContain('did not load')
  expect(lastMessage()).toBe(problem)
})

test('a format that refuses a value: not the network', async () => {
  const refuse = () => {
    throw new RangeError('Line too long')
  }
  const problem = await save(() => Promise.resolve(refuse))
  expect(problem).toContain('cannot hold')
  expect(problem).not.toContain('network')
})
