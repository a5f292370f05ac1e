import { expect, test } from 'vitest'
import { isMissingPart } from './missing-part.ts'

test.for([
  'Failed to fetch dynamically imported module: https://setup.contoso.com/assets/AppPage-x.js',
  'error loading dynamically imported module: https://setup.contoso.com/assets/AppPage-x.js',
  'Importing a module script failed.',
  'Unable to preload CSS for /assets/main-x.css',
])('a part is missing: %s', (message) => {
  expect(isMissingPart(new TypeError(message))).toBe(true)
})

test.for([
  new TypeError("Cannot read properties of undefined (reading 'name')"),
  new Error('No file content/apps/x.ts'),
  'Failed to fetch dynamically imported module',
  undefined,
])('a mistake of ours is not the network: %s', (error) => {
  expect(isMissingPart(error)).toBe(false)
})
