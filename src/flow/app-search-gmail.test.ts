import { expect, test } from 'vitest'
import { apps, appsFor } from '#content/app-list.ts'
import { appWords } from '#content/app-words.ts'
import { findApps } from './app-search.ts'

test('whoever looks for Gmail on an iPhone gets what works there, everybody else Gmail', () => {
  const onIphone = findApps('gmail', appsFor('ios'), appWords).slice(0, 2)
  expect(onIphone.map(({ id }) => id)).toEqual(['outlook-ios', 'apple-mail-ios'])
  expect(findApps('gmail', apps, appWords)[0]?.id).toBe('gmail-android')
})
