import { describe, expect, test } from 'vitest'
import { strFromU8, unzipSync } from 'fflate'
import { clouds } from '#content/clouds.ts'
import { hasPython, python } from '#proof/python.ts'
import { evidenceOf } from './evidence.ts'
import { findingsCsv } from './findings-csv.ts'
import { judge } from './judge.ts'
import { nextPlan } from './next-plan.ts'
import { nextZip } from './next-zip.ts'
import { probableSender } from './probable-sender.ts'
import { readSource } from './read-source.ts'
import type { Source } from './source.ts'

const source = (text: string): Source => {
  const reading = readSource(text)
  if ('problem' in reading) throw new Error(reading.problem.reason)
  return reading.source
}

const audit =
  source(`PrimarySmtpAddress,RecipientTypeDetails,SmtpClientAuthenticationDisabled,ImapEnabled,PopEnabled
scanner@contoso.com,SharedMailbox,False,True,True
ana.berg@contoso.com,UserMailbox,,True,False
erp@contoso.com,UserMailbox,,True,True
old@contoso.com,UserMailbox,False,True,True
never@contoso.com,UserMailbox,True,False,False`)
const plan = source(`Mailbox,Smtp,Imap,Pop
scanner@contoso.com,on,off,
ana.berg@contoso.com,inherit,on,off
Never@contoso.com,inherit,,on
missing@contoso.com,on,,`)
const report = source(`Sender address,Authentication Protocol,Messages sent
scanner@contoso.com,Basic,100
scanner@contoso.com,OAuth,5
erp@contoso.com,Basic,1000
ana.berg@contoso.com,OAuth,7
never@contoso.com,Basic,1
zzz@contoso.com,Basic,2`)

test('an audit: who is on, off, and follows the organisation', () => {
  expect(judge(evidenceOf([audit])).audit).toMatchObject({
    mailboxes: 5,
    smtp: { on: { count: 2 }, off: { count: 1 }, inherit: { count: 2 }, unsaid: 0 },
    imap: { on: 4, off: 1 },
    pop: { on: 3, off: 2 },
  })
})

test('against a plan: only what is not so', () => {
  const judged = judge(evidenceOf([plan, audit]))
  expect(judged.plan).toMatchObject({
    rows: 4,
    asPlanned: 1,
    different: {
      count: 2,
      first: [
        { mailbox: 'scanner@contoso.com', planned: { imap: 'off' } },
        { mailbox: 'never@contoso.com', planned: { smtp: 'inherit', pop: 'on' } },
      ],
    },
    missing: { first: ['missing@contoso.com'] },
    unplanned: 2,
  })
  expect(judged.next.differences).toBe(2)
  expect(
    nextPlan('differences', evidenceOf([plan, audit])).map(({ email, states }) => [email, states]),
  ).toEqual([
    ['scanner@contoso.com', { imap: 'off' }],
    ['never@contoso.com', { smtp: 'inherit', pop: 'on' }],
  ])
})

test('a report: who has to move, the busiest first, and who cannot send any more', () => {
  const judged = judge(evidenceOf([report, audit], 'off')).report
  expect(judged).toMatchObject({
    senders: 5,
    messages: 1115,
    saysSignIn: true,
    password: { senders: 4, messages: 1108 },
    oauth: { senders: 1, messages: 7 },
    silent: 1,
  })
  expect(judged?.groups.map(({ kind, count }) => [kind, count])).toEqual([
    ['printer', 1],
    ['program', 1],
    ['unknown', 2],
  ])
  expect(judged?.groups[0]?.first[0]).toMatchObject({
    signIn: 'both',
    messages: 105,
    mailboxKind: 'SharedMailbox',
  })
  expect(judged?.off?.first.map(({ address }) => address)).toEqual([
    'erp@contoso.com',
    'ana.berg@contoso.com',
    'never@contoso.com',
  ])
})

describe('the next plan for those who send', () => {
  const known = {
    ...report,
    rows: (report.kind === 'report' ? report.rows : []).filter(({ sender }) => !sender.startsWith('zzz')),
  } as Source
  const changes = (organisation?: 'on' | 'off', of = report) =>
    nextPlan('senders', evidenceOf([of, audit], organisation)).map(({ email, states }) => [
      email,
      states.smtp,
    ])

  test('with a sender that is not in the audit, it is switched on and nobody off', () => {
    expect(changes('on')).toEqual([
      ['ana.berg@contoso.com', 'on'],
      ['erp@contoso.com', 'on'],
      ['zzz@contoso.com', 'on'],
    ])
    const { outside, off } = judge(evidenceOf([report, audit], 'off')).report ?? {}
    expect(outside?.first.map(({ address }) => address)).toEqual(['zzz@contoso.com'])
    expect(off?.count).toBe(3)
  })

  test.each(['on', undefined] as const)(
    'organisation %s: on before the organisation goes off',
    (organisation) => {
      expect(changes(organisation, known)).toEqual([
        ['ana.berg@contoso.com', 'on'],
        ['erp@contoso.com', 'on'],
        ['old@contoso.com', 'inherit'],
      ])
    },
  )

  test('organisation off: nobody is switched on who could not send anyway', () => {
    expect(changes('off', known)).toEqual([['old@contoso.com', 'inherit']])
  })
})

test('the zip holds the scripts and a plan with nothing but the differences', () => {
  const files = unzipSync(
    nextZip('differences', evidenceOf([plan, audit]), { cloud: clouds.worldwide, today: '2026-11-25' }),
  )
  expect(Object.keys(files)).toEqual([
    '0-shared.ps1',
    '1-audit.ps1',
    '2-apply.ps1',
    '3-verify.ps1',
    '4-roll-back.ps1',
    'organisation.ps1',
    'read-me.txt',
    'plan.csv',
  ])
  expect(strFromU8(files['plan.csv'] ?? new Uint8Array()).split('\r\n')).toEqual([
    '"Mailbox","Smtp","Imap","Pop"',
    '"scanner@contoso.com","","off",""',
    '"never@contoso.com","inherit","","on"',
    '',
  ])
})

test.skipIf(!hasPython)('the file of all findings has a row for everybody', () => {
  const rows = python(
    'import sys, json, csv, io; print(json.dumps(list(csv.DictReader(io.StringIO(json.load(sys.stdin)[0].lstrip("\\ufeff"), newline=""), strict=True))))',
    [findingsCsv(evidenceOf([audit, plan, report], 'off'))],
  ) as Record<string, string>[]
  expect(
    rows.map((row) => [row['Mailbox'], row['Comes to'], row['Against the plan'], row['Messages']]),
  ).toEqual([
    ['scanner@contoso.com', 'on', 'different', '105'],
    ['ana.berg@contoso.com', 'off', 'as planned', '7'],
    ['erp@contoso.com', 'off', 'not planned', '1000'],
    ['old@contoso.com', 'on', 'not planned', ''],
    ['never@contoso.com', 'off', 'different', '1'],
    ['missing@contoso.com', '', 'not in the audit', ''],
    ['zzz@contoso.com', '', '', '2'],
  ])
})

test.each([
  ['scan2mail@contoso.com', undefined, 'printer', undefined],
  ['xerox-3rd-floor@contoso.com', undefined, 'printer', 'xerox-printer'],
  ['no-reply@contoso.com', undefined, 'program', undefined],
  ['home.assistant@contoso.com', undefined, 'program', 'home-assistant'],
  ['nas01@contoso.com', undefined, 'storage', undefined],
  ['anna.berg@contoso.com', undefined, 'person', undefined],
  ['anna.berg@contoso.com', 'Synology DSM', 'storage', 'synology'],
  ['x17@contoso.com', undefined, 'unknown', undefined],
  ['scandinavia@contoso.com', undefined, 'unknown', undefined],
  ['constructor@contoso.com', undefined, 'unknown', undefined],
])('%s (%s) is probably: %s', (sender, client, kind, app) => {
  const probably = probableSender(client === undefined ? { sender } : { sender, client })
  expect([probably.kind, probably.app]).toEqual([kind, app])
})

test('reports of two weeks add up, and a row of one that is not read holds for both', () => {
  const [first, second] = ['erp@contoso.com,Basic,2', 'old@contoso.com,Basic,3\nnobody,Basic,1'].map((rows) =>
    source(`Sender address,Authentication Protocol,Messages sent\n${rows}`),
  )
  if (first === undefined || second === undefined) throw new Error('Two reports')
  const evidence = evidenceOf([audit, second, first], 'on')
  expect(judge(evidence)).toMatchObject({ report: { senders: 2, messages: 5 }, next: { unread: 1 } })
  expect(nextPlan('senders', evidence).map(({ email }) => email)).toEqual(['erp@contoso.com'])
})

test('what the audit does not tell is not as planned', () => {
  const part = source('PrimarySmtpAddress,ImapEnabled\nscanner@contoso.com,False\nana.berg@contoso.com,True')
  expect(judge(evidenceOf([plan, part])).plan).toMatchObject({
    asPlanned: 0,
    unsaid: 2,
    different: { count: 0 },
  })
})

test('of two that tell of the organisation the later one counts', () => {
  const off = source('SmtpClientAuthenticationDisabled : True')
  const on = { ...audit, organisation: 'on' } as Source
  expect(evidenceOf([off, on]).organisation).toBe('on')
  expect(evidenceOf([on, off]).organisation).toBe('off')
})
