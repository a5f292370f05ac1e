import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { missingPlatforms, withHosts } from './lockfile.ts'

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Parameters<typeof missingPlatforms>[0]

test('the lockfile holds the packages of every platform; else: npm run lockfile', () => {
  expect(missingPlatforms(lock).map(([name]) => name)).toEqual([])
})

test('the lockfile names no registry, so it installs from any', () => {
  expect(withHosts(lock)).toEqual([])
})
