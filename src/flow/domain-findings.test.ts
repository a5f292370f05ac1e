import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answer, DomainAnswers, Records, Tenant } from '#content/domain-answers.ts'
import { domainFindings, type DomainFindings } from './domain-findings.ts'

const found = (...records: string[]): Answer<Records> => ({ value: { name: 'exists', records } })
const missing: Answer<Records> = { value: { name: 'missing' } }
const tenant = (instance?: string, subScope?: string): Answer<Tenant> => ({
  value: { known: true, instance, subScope },
})
const stranger: Answer<Tenant> = { value: { known: false } }
const worldwide = tenant('microsoftonline.com')
const none: DomainAnswers = {
  mx: found(),
  autodiscover: missing,
  spf: found(),
  dmarc: missing,
  tenant: stranger,
}
const SPF = found('v=spf1 include:spf.protection.outlook.com -all')
const MX = found('contoso-com.mail.protection.outlook.com')
const DISCOVER = found('autodiscover.outlook.com')

const cases: readonly [string, Partial<DomainAnswers>, Partial<DomainFindings>][] = [
  [
    'as most are',
    { mx: MX, autodiscover: DISCOVER, spf: SPF, tenant: worldwide },
    {
      place: 'exchange',
      sure: 'sure',
      clouds: ['worldwide'],
      cloudSure: 'sure',
      contradiction: false,
      microsoftMaySend: true,
    },
  ],
  [
    'a new domain',
    { mx: found('contoso-com.a-v1.mx.microsoft') },
    {
      place: 'exchange',
      sure: 'likely',
      clouds: ['worldwide'],
      cloudSure: 'likely',
      microsoftMaySend: false,
    },
  ],
  [
    'GCC',
    { mx: MX, tenant: tenant('microsoftonline.com', 'GCC') },
    { clouds: ['worldwide'], cloudSure: 'sure' },
  ],
  [
    'GCC High',
    { mx: found('contoso-us.mail.protection.office365.us'), tenant: tenant('microsoftonline.us', 'DODCON') },
    { place: 'exchange', clouds: ['gcc-high'], cloudSure: 'sure' },
  ],
  [
    'DoD',
    { mx: found('contoso.mail.protection.apps.mil'), autodiscover: found('autodiscover-dod.office365.us') },
    { clouds: ['dod'], cloudSure: 'sure' },
  ],
  [
    'one of the US clouds',
    { mx: found('contoso-us.mail.protection.office365.us'), tenant: tenant('microsoftonline.us') },
    { clouds: ['gcc-high', 'dod'] },
  ],
  [
    'China',
    { mx: found('contoso-cn.mail.protection.partner.outlook.cn') },
    { place: 'exchange', clouds: ['china'], cloudSure: 'likely' },
  ],
  [
    'two clouds',
    { mx: MX, tenant: tenant('microsoftonline.us', 'DODCON') },
    { clouds: ['worldwide'], cloudSure: 'unsure', contradiction: true },
  ],
  [
    'a filter in front',
    { mx: found('mxa-001.gslb.pphosted.com'), autodiscover: DISCOVER, tenant: worldwide },
    {
      place: 'behind-gateway',
      sure: 'likely',
      other: { host: 'mxa-001.gslb.pphosted.com', name: 'Proofpoint' },
      clouds: ['worldwide'],
      cloudSure: 'sure',
    },
  ],
  [
    'a filter, and nothing that says what is behind',
    { mx: found('eu-smtp-inbound-1.mimecast.com') },
    { place: 'unknown', clouds: [] },
  ],
  [
    'an unknown host in front',
    { mx: found('mx.filter.example'), spf: SPF, tenant: worldwide },
    { place: 'behind-gateway', sure: 'unsure', other: { host: 'mx.filter.example' } },
  ],
  [
    'Google, with an organisation at Microsoft',
    { mx: found('aspmx.l.google.com'), tenant: worldwide },
    { place: 'elsewhere', sure: 'likely', clouds: [], other: { host: 'aspmx.l.google.com', name: 'Google' } },
  ],
  [
    'personal Outlook.com',
    { mx: found('outlook-com.olc.protection.outlook.com') },
    { place: 'elsewhere', clouds: [] },
  ],
  ['an own server', { mx: found('mail.contoso.com') }, { place: 'elsewhere', sure: 'likely', clouds: [] }],
  [
    'a name that only looks like it',
    { mx: found('mail.protection.outlook.com.evil.example', 'notmx.microsoft.example') },
    { place: 'elsewhere', clouds: [] },
  ],
  ['no mail', { mx: found('') }, { place: 'none', clouds: [] }],
  ['no domain', { mx: missing }, { place: 'no-domain', sure: 'sure', clouds: [] }],
  [
    'DNS that does not answer',
    { mx: { failure: 'timeout' }, spf: { failure: 'timeout' }, tenant: worldwide },
    { place: 'unknown', clouds: [], failures: [{ of: 'dns', failure: 'timeout' }] },
  ],
  ['a strict domain', { mx: MX, dmarc: found('v=DMARC1; sp=none; p=Reject') }, { policy: 'reject' }],
]

test.for(cases)('%s', ([, answers, says]) => {
  expect(domainFindings({ ...none, ...answers })).toMatchObject(says)
})

test('an SPF record that excludes Microsoft, or is a note about one, lets nobody send', () => {
  for (const text of [
    'v=spf1 -include:spf.protection.outlook.com -all',
    'x v=spf1 include:spf.protection.outlook.com',
    'v=spf10 include:spf.protection.outlook.com',
  ])
    expect(domainFindings({ ...none, spf: found(text) }).microsoftMaySend).toBe(false)
})

test('no answer of strangers breaks it, or makes a cloud of hosts that are not Microsoft’s', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.domain(),
    fc.constantFrom('__proto__', 'constructor', ''),
  )
  const records = fc.oneof(
    fc.array(text).map((all) => found(...all)),
    fc.constant(missing),
    fc.constant({ failure: 'nonsense' as const }),
  )
  const anyTenant = fc.oneof(
    fc.constant(stranger),
    fc.record({ instance: text, subScope: text }).map(({ instance, subScope }) => tenant(instance, subScope)),
  )
  fc.assert(
    fc.property(
      fc.record({ mx: records, autodiscover: records, spf: records, dmarc: records, tenant: anyTenant }),
      (answers) => {
        const { place, clouds } = domainFindings(answers)
        expect(place).not.toBe('exchange')
        expect(clouds).toEqual([])
      },
    ),
    { numRuns: 2000 },
  )
})
