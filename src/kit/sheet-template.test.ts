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

test('a sheet of a template is the sheet that would be made for the person alone', async () => {
  let at = 0
  for (const id of appIds)
    for (const { way } of offers(await loadApp(id), 'worldwide', '2026-11-25').offered)
      for (const mailbox of ['own', 'shared'] as const) {
        const make = rowMaker({
          parts: ['sheets'],
          cloud: clouds.worldwide,
          today: '2026-11-25',
          preset: noPreset,
          site: 'https://setup.example.com/',
          answers: { app: id, way },
          states: {},
        })
        const rows = await Promise.all(
          [0, 1, 2, 3].map((more) => {
            const { email = '', user, name } = people[(at + more) % people.length] ?? {}
            return make(given({ row: more + 2, email, user, name, mailbox, states: {} }))
          }),
        )
        at += 4
        for (const {
          choice,
          link = '',
          person,
          mailbox: { email },
        } of rows) {
          const whose = { person: { ...person, email }, link }
          const template = choice && sheetTemplate(choice, whose)
          if (choice === undefined || template === undefined) throw new Error(`${id} ${way} has no template`)
          for (const other of rows) {
            const kind = ({ user, name }: typeof person) => `${user !== undefined} ${name !== undefined}`
            if (kind(other.person) !== kind(person)) continue
            const whom = { person: { ...other.person, email: other.mailbox.email }, link: other.link ?? '' }
            const values = sheetValues(whom)
            const plain = sheetFor(choice, whom)
            if (values === undefined) throw new Error('No code')
            expect(filledTemplate(template.article, values), `${id} ${way}`).toBe(plain?.article)
            expect(filledTemplate(template.top, values), `${id} ${way}`).toBe(plain?.top)
          }
        }
      }
})
