import { expect, test } from 'vitest'
import { appIds } from '#content/app-ids.ts'
import { clouds } from '#content/clouds.ts'
import { loadApp } from '#content/load-app.ts'
import { noPreset } from '#content/preset.ts'
import { offers } from '#flow/offers.ts'
import { given } from '#lib/given.ts'
import { filledTemplate } from '#lib/text-template.ts'
import { hostileMailboxes } from '#proof/hostile-mailboxes.ts'
import { rowMaker } from './kit-row.ts'
import { sheetFor, sheetTemplate, sheetValues } from './sheet-template.ts'

const people = hostileMailboxes(60).flatMap((each) => (each?.email === undefined ? [] : [each]))

const ways = await Promise.all(
  appIds.map(async (id) =>
    offers(await loadApp(id), 'worldwide', '2026-11-25').offered.map(({ way }) => ({ id, way })),
  ),
)
const cases = ways.flat().flatMap((each) => [
  { ...each, mailbox: 'own' as const },
  { ...each, mailbox: 'shared' as const },
])

/** Whether two people have the same kinds of names: what a template is for. */
const kindOf = ({ user, name }: { user?: string; name?: string }) =>
  `${user !== undefined} ${name !== undefined}`

test('a sheet of a template is the sheet that would be made for the person alone', async () => {
  const all = await Promise.all(
    cases.map(async ({ id, way, mailbox }, at) => {
      const make = rowMaker({
        parts: ['sheets'],
        cloud: clouds.worldwide,
        today: '2026-11-25',
        preset: noPreset,
        site: 'https://setup.example.com/',
        answers: { app: id, way },
        states: {},
      })
      return Promise.all(
        [0, 1, 2, 3].map((more) => {
          const { email = '', user, name } = people[(at * 4 + more) % people.length] ?? {}
          return make(given({ row: more + 2, email, user, name, mailbox, states: {} }))
        }),
      )
    }),
  )
  for (const rows of all)
    for (const { choice, link = '', person, mailbox } of rows) {
      const template = choice && sheetTemplate(choice, { person: { ...person, email: mailbox.email }, link })
      if (choice === undefined || template === undefined) throw new Error(`No template for ${link}`)
      for (const other of rows.filter((each) => kindOf(each.person) === kindOf(person))) {
        const whose = { person: { ...other.person, email: other.mailbox.email }, link: other.link ?? '' }
        const [values, plain] = [sheetValues(whose), sheetFor(choice, whose)]
        if (values === undefined) throw new Error(`No code for ${whose.link}`)
        expect(filledTemplate(template.article, values), link).toBe(plain?.article)
        expect(filledTemplate(template.top, values), link).toBe(plain?.top)
      }
    }
})
