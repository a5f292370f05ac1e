import { expect, test } from 'vitest'
import { clouds } from '#content/clouds.ts'
import { powerShellCalls, type PowerShellCall } from '#proof/powershell-calls.ts'
import { manyScripts } from './many-scripts.ts'

// No PowerShell runs the scripts here. These tests hold, on the tree of another reader, what may run only after what.

const callsOf = await powerShellCalls()
const scripts = new Map(
  manyScripts({ cloud: clouds.worldwide, today: '2026-11-25' })
    .filter(({ name }) => name.endsWith('.ps1'))
    .map(({ name, text }) => [name, { text, calls: callsOf(text) }]),
)
const script = (name: string) => scripts.get(name) ?? { text: '', calls: [] }
const all = [...scripts.values()].flatMap(({ calls }) => calls)
const called = (name: string, calls: readonly PowerShellCall[] = all) =>
  calls.filter((call) => call.name === name)

/** The body of a function of the scripts, without indents. */
const body = (name: string, of = '0-shared.ps1') =>
  (new RegExp(`^function ${name} \\{\\r\\n([^]*?)\\r\\n\\}`, 'mu').exec(script(of).text)?.[1] ?? '')
    .replaceAll(/\s+/gu, ' ')
    .trim()

test('a mailbox is changed by the id that Exchange gave, after it was asked for and noted', () => {
  const [set, ...others] = called('Set-CASMailbox')
  expect(others).toEqual([])
  expect(set).toMatchObject({ within: 'Set-Words', values: { '-Identity': '$Id' } })

  const row = script('0-shared.ps1').calls.filter(({ within }) => within === 'Invoke-Row')
  const names = row.map(({ name }) => name)
  const [change, ...more] = called('Set-Words')
  expect(more).toEqual([])
  expect(change?.values['-Id']).toBe('$row.Id')
  expect(body('Invoke-Row')).toContain('$row.Id = [string]$mailbox.Guid')
  // Not where it is so already, and only where it was allowed.
  expect(change?.only).toEqual([
    'not: $todo.Count -eq 0',
    expect.stringMatching(/^\$Caller\.ShouldProcess\(/u),
  ])
  const order = ['Get-One', 'Read-Words', 'Find-Other', 'Add-Row', 'Set-Words'].map((name) =>
    names.indexOf(name),
  )
  expect(order).toEqual(order.toSorted((one, other) => one - other))
  expect(order[0]).toBe(0)
  const noted = called('Add-Row', row)
  expect(noted.map(({ values, only }) => [values['-Name'], only.slice(0, -1), only.at(-1)])).toEqual([
    ['$Before', change?.only, "$Before -ne ''"],
  ])
  expect(body('Invoke-Row')).toContain('Id = $row.Id }')
})

test('every mailbox asked for by an address is looked at before it is believed', () => {
  expect(called('Get-CASMailbox').map(({ within, values }) => [within, values['-Identity']])).toEqual([
    ['Get-One', '$asked'],
    ['', undefined], // all of them, in the audit
  ])
  const one = body('Get-One')
  const steps = [
    '$found.Count -eq 0) { throw',
    '$found.Count -gt 1) { throw',
    '$guid -notmatch $idForm) { throw',
    'if (-not (Test-Same -One $guid -Other $Id)) { throw',
    'elseif (-not (Test-Owner -Mailbox $found[0] -Address $Address)) { throw',
  ].map((step) => one.indexOf(step))
  expect(steps).toEqual(steps.toSorted((one_, other) => one_ - other))
  expect(steps[0]).toBeGreaterThan(0)
  expect(one.endsWith('$found[0]')).toBe(true)
  expect(called('Get-EXOMailbox').map(({ values }) => values['-Identity'])).toEqual([
    undefined,
    '([string]$found.Guid)',
  ])
})

test('roll back goes by the id, whatever the addresses are', () => {
  expect(script('0-shared.ps1').text).toContain(
    "$beforeColumns = 'Mailbox', 'Id', 'Smtp', 'Imap', 'Pop', 'Noted'",
  )
  const { calls, text } = script('4-roll-back.ps1')
  expect(called('Read-Wish', calls).map(({ values }) => values)).toEqual([
    { '-Name': "'before.csv'", '-Columns': '$beforeColumns' },
  ])
  expect(text).toContain('if (-not $first.Contains($note.Id)) { $first[$note.Id] = $note; continue }')
  expect(text).not.toContain('$note.Mailbox')
  // The id of a wish, which a plan does not have, is what Exchange is asked for.
  expect(called('Get-One', script('0-shared.ps1').calls).map(({ values }) => values)).toEqual([
    { '-Address': '$Wish.Mailbox', '-Id': '$Wish.Id' },
  ])
  expect(body('Get-One')).toContain("$asked = if ($Id -ne '') { $Id } else { $Address }")
})

test('a second row of the same mailbox is refused by apply, verify and audit', () => {
  for (const [name, within] of [
    ['0-shared.ps1', 'Invoke-Row'],
    ['1-audit.ps1', ''],
    ['3-verify.ps1', ''],
  ] as const) {
    expect(called('Find-Other', script(name).calls).map((call) => call.within)).toEqual([within])
    expect(script(name).text).toMatch(
      /\$other = Find-Other .*\r\n\s+if \(\$other -ne ''\) \{ throw \(\$twice -f \$other\) \}/u,
    )
  }
  // Also where the first one was done in a run before.
  expect(body('Invoke-Change')).toMatch(
    /\$id = Find-Done .*? \$owners\[\$id\] = \$wish\.Mailbox .*? Invoke-Row /u,
  )
  expect(script('2-apply.ps1').text).toContain("+ $count['refused'] -gt 0) { exit 1 }")
})

test('a file that is gone on with is checked before it is read or written', () => {
  const checked = [
    ['0-shared.ps1', 'Read-Done', '$logColumns'],
    ['1-audit.ps1', 'Resume-Audit', '$auditColumns'],
    ['2-apply.ps1', '', '$beforeColumns'],
    ['organisation.ps1', '', '$columns'],
  ] as const
  for (const [name, within, columns] of checked) {
    const here = script(name).calls.filter((call) => call.within === within)
    const check = called('Confirm-Own', here)
    expect(check.map(({ values }) => values['-Columns'])).toEqual([columns])
    const used = here.filter((call) =>
      /^(?:Import-Csv|Write-Rows|Add-Row|Invoke-Change|Set-\w+)$/u.test(call.name),
    )
    expect(used.length).toBeGreaterThan(0)
    for (const use of used) expect(use.at).toBeGreaterThan(check[0]?.at ?? Infinity)
  }
  // Everything else is read by the function that takes semicolons too.
  expect(called('Import-Csv').map(({ within }) => within)).toEqual([
    'Read-Table',
    'Read-Done',
    'Resume-Audit',
  ])
})

test('an audit that goes on keeps only rows of this plan without a problem', () => {
  const resume = body('Resume-Audit', '1-audit.ps1')
  expect(resume).toContain("[string]$_.Problem -eq '' -and")
  expect(resume).toContain('-and $planned.ContainsKey((Read-Address -Cell $_.Mailbox))')
  expect(resume.indexOf('Write-Rows -Name $part -Rows $kept')).toBeGreaterThan(resume.indexOf('$kept = @('))
  expect(resume).toMatch(/foreach \(\$row in \$kept\) \{ \$read\[/u)
})

test('undo of the organisation takes the last note, puts it aside in the end, and declining is no success', () => {
  const { calls, text } = script('organisation.ps1')
  expect(text).toContain('foreach ($note in $notes) { if ($note -ne $found) { $wanted = $note } }')
  const [set] = called('Set-TransportConfig', calls)
  expect(set?.only).toEqual([
    'not: $found -eq $wanted',
    expect.stringMatching(/^\$PSCmdlet\.ShouldProcess\(/u),
  ])
  const [note] = called('Add-Row', calls)
  expect(note?.only).toEqual([...(set?.only ?? []), "$Action -ne 'Undo'"])
  expect(note?.at).toBeLessThan(set?.at ?? 0)
  const [aside, ...others] = called('Move-Aside', calls)
  expect(others).toEqual([])
  expect(aside?.only).toEqual(["$Action -eq 'Undo' -and -not $WhatIfPreference"])
  expect(aside?.at).toBeGreaterThan(set?.at ?? Infinity)
  expect(text).toMatch(/elseif \(\$WhatIfPreference\).*\r\n\s+else \{ Stop-Run -Code 1 /u)
})
