import { expect, test } from 'vitest'
import { apps } from './apps.ts'
import { loadApp } from './load-app.ts'

test.each(apps)('the list says of $id what its file says', async ({ id, signIn, approval }) => {
  const { ways, consent } = await loadApp(id)
  for (const way of ways) if (way.works) expect(way.signIn).toBe(signIn)
  // An app without an application of its own may still need one that an admin registers.
  if (consent !== undefined) expect(approval).toBe(consent.preapproved ? 'user' : 'admin')
})
