import { expect, test } from 'vitest'
import { appIds } from '#content/app-ids.ts'
import { loadAppFile } from '#content/load-app.ts'
import { offers } from '#flow/offers.ts'
import { genericGuide } from './generic-guide.ts'

const files = await Promise.all(appIds.map(async (id) => [id, await loadAppFile(id)] as const))

// Each day after which other ways are refused.
test.each(['2026-11-23', '2027-05-01'] as const)(
  'on %s a page of an app knows all that it names',
  (today) => {
    for (const [id, { app, named }] of files) {
      const { offered, refused } = offers(app, 'worldwide', today)
      for (const way of offered) {
        for (const source of genericGuide(app, way, today).sources) {
          expect(named.sources, id).toHaveProperty(source)
        }
        if (way.clouds !== undefined) expect(named.apps, id).toHaveProperty(way.clouds.instead.app)
      }
      for (const { instead } of refused) expect(named.apps, id).toHaveProperty(instead.app)
    }
  },
)
