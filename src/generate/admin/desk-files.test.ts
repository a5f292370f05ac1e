import { describe, expect, test } from 'vitest'
import type { Marks } from '#content/admin-desk.ts'
import { adminTaskIds } from '#content/admin-task-ids.ts'
import { clouds } from '#content/clouds.ts'
import { adminDesk } from '#flow/admin-desk.ts'
import { readMarkdown } from '#proof/markdown.ts'
import { columns } from '#lib/wrap-words.ts'
import { deskMarkdown, deskText } from './desk-files.ts'

const LINK = 'https://setup.example.com/mail/admin/'
const marks: Marks = {
  licences: { state: 'done', day: '2026-11-25' },
  devices: { state: 'not-for-us', day: '2026-11-24' },
}

describe.each(Object.values(clouds))('$id', (cloud) => {
  const desk = adminDesk(cloud, '2026-11-25')
  const tasks = desk.groups.flatMap((group) => group.tasks)

  test('the Markdown has every task, every command as it is, and the states', () => {
    const read = readMarkdown(deskMarkdown(desk, marks, LINK))
    expect(read.headings.slice(1)).toEqual(
      desk.groups.flatMap((group) => [
        group.title,
        ...group.tasks.map(({ number, title }) => `${number}. ${title}`),
      ]),
    )
    const codes = tasks.flatMap(({ commands }) => commands.map(({ code }) => `${code}\n`))
    expect(read.codes.filter((code) => code.endsWith('\n'))).toEqual(codes)
    expect(read.text).toContain('Done, 25 November 2026')
    expect(read.text).toContain('Not for us, 24 November 2026')
    expect(read.text.match(/To do/gu)).toHaveLength(adminTaskIds.length - 2)
    expect(read.links).toContain(LINK)
    // What a task leads to on this site has its whole address, wherever the file is read.
    for (const path of ['admin/audit/', 'licences/'])
      expect(read.links).toContain(`https://setup.example.com/mail/${path}`)
  })

  test('the text has the commands on lines of their own, unbroken, and all else in narrow lines', () => {
    const lines = deskText(desk, marks, LINK).split('\n')
    const commands = tasks.flatMap((task) => task.commands.flatMap(({ code }) => code.split('\n')))
    for (const command of commands) expect(lines).toContain(`    ${command}`)
    for (const line of lines.filter((each) => !each.startsWith('    ') && !each.includes('https:')))
      expect(columns(line), line).toBeLessThanOrEqual(76)
  })
})
