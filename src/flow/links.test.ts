import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cloudIds, clouds } from '#content/clouds.ts'
import { loadApp } from '#content/load-app.ts'
import { noPreset } from '#content/preset.ts'
import { parseEmail } from '#lib/email.ts'
import type { Person, World } from './answers.ts'
import { parseFragment, toFragment } from './fragment.ts'
import { stepLink } from './links.ts'
import { parseQuery, questionOrder, toQuery } from './query.ts'
import { slotsFor } from './slots.ts'
import { startingAnswers } from './starting-answers.ts'
import { walk } from './walk.ts'

const world: World = { today: '2026-11-23', preset: noPreset }

// Anybody's text: bits of our own syntax in it, so that the interesting cases come up.
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.stringMatching(/^[&=#?%+@;<>"'`$()\\ a-z0-9.:/-]{0,80}$/u),
  fc.constantFrom(
    'javascript:alert(1)',
    '<img src=x onerror=alert(1)>',
    '%',
    '%E0%A4',
    '\u202Eana@contoso.com',
    '🙂',
  ),
)

describe('links that were handed out', () => {
  it('stay what they are', () => {
    const answers = { licence: 'yes', device: 'android', app: 'thunderbird-android', cloud: 'gcc-high' }
    const person: Person = {
      email: 'ana@contoso.com',
      name: 'Ana',
      org: 'Contoso',
      help: 'it@contoso.com',
      made: '2026-11-23',
    }
    expect(stepLink('connection', answers, person, world)).toBe(
      '/setup/connection/?licence=yes&cloud=gcc-high&device=android&app=thunderbird-android' +
        '#email=ana@contoso.com&name=Ana&org=Contoso&help=it@contoso.com&made=2026-11-23',
    )
  })

  it('open in any order and with defaults written out', async () => {
    const app = await loadApp('thunderbird-android')
    const { raw } = parseQuery('?device=android&app=thunderbird-android&cloud=gcc&mailbox=own&licence=yes')
    expect(walk(raw, { ...world, app }).answers).toMatchObject({
      cloud: 'worldwide',
      mailbox: 'own',
      device: 'android',
    })
    expect(toQuery(walk(raw, { ...world, app }).taken, world)).toBe(
      '?licence=yes&device=android&app=thunderbird-android',
    )
  })
})

describe('the cloud of an organisation', () => {
  const preset = { ...noPreset, cloud: 'gcc-high' as const }
  const there: World = { ...world, preset }

  it('is an answer of whoever starts there, and stands in their link', () => {
    const { taken, waiting } = walk({ ...startingAnswers({}, preset), licence: 'yes' }, there)
    expect(toQuery({ ...taken, ...waiting }, there)).toBe('?licence=yes&cloud=gcc-high')
  })

  it('changes no link that was made without it', () => {
    const { raw } = parseQuery('?licence=yes&device=android')
    expect(startingAnswers(raw, preset)).toEqual(raw)
    expect(walk(raw, there).answers).toEqual(walk(raw, world).answers)
  })

  it('gives way to another one, which a link says in the same words everywhere', () => {
    expect(startingAnswers({ cloud: 'china' }, preset)).toEqual({ cloud: 'china' })
    for (const cloud of cloudIds) {
      const query = toQuery({ licence: 'yes', cloud }, there)
      expect(query).toBe(toQuery({ licence: 'yes', cloud }, world))
      expect(walk(parseQuery(query).raw, there).answers.cloud).toBe(cloud)
    }
  })
})

describe('a damaged link', () => {
  it('opens as far as it is understood and says what was dropped', () => {
    const { raw, dropped } = parseQuery(`?licence=yes&licence=no&utm_source=x&device=${'a'.repeat(100)}`)
    expect(raw).toEqual({ licence: 'yes' })
    expect(dropped.map(({ key, reason }) => [key, reason])).toEqual([
      ['licence', 'repeated'],
      ['utm_source', 'unknown-key'],
      ['device', 'too-long'],
    ])
  })

  it('does not look at a fragment of 100 kB', () => {
    const { person, dropped } = parseFragment(`#email=ana@contoso.com&x=${'a'.repeat(100_000)}`)
    expect(person).toEqual({})
    expect(dropped).toEqual([{ key: '#', value: '', reason: 'too-long' }])
  })

  it('takes a day only if the calendar has it', () => {
    expect(parseFragment('#made=2028-02-29').person).toEqual({ made: '2028-02-29' })
    for (const made of ['2026-02-31', '2026-02-29', '2026-13-01', '2026-00-10', '1999-01-01', '2026-1-1'])
      expect(parseFragment(`#made=${made}`).dropped, made).toEqual([
        { key: 'made', value: made, reason: 'not-a-day' },
      ])
  })

  it('takes a place on the page for what it is', () => {
    expect(parseFragment('#main')).toEqual({ person: {}, dropped: [] })
  })
})

describe('any text at all', () => {
  it('never throws and never becomes another answer', () => {
    fc.assert(
      fc.property(hostile, hostile, (query, hash) => {
        const { raw } = parseQuery(query)
        const journey = walk(raw, world)
        const { person } = parseFragment(hash)
        for (const key of Object.keys(raw)) expect(questionOrder).toContain(key)
        expect(parseFragment(toFragment(person)).person).toEqual(person)
        expect(parseQuery(toQuery(journey.taken, world)).raw).toEqual(journey.taken)
      }),
      { numRuns: 3000 },
    )
  })

  it('never yields a host or port that is not in our facts', () => {
    const hosts = new Set(
      Object.values(clouds).flatMap(({ servers, signInHost, adminCenter }) => [
        ...Object.values(servers).map(({ host }) => host.value),
        signInHost.value,
        adminCenter.value,
      ]),
    )
    const ports = new Set(
      Object.values(clouds).flatMap(({ servers }) =>
        Object.values(servers).map(({ port }) => String(port.value)),
      ),
    )
    fc.assert(
      fc.property(hostile, hostile, (query, hash) => {
        const { answers } = walk(parseQuery(query).raw, world)
        const slots = slotsFor(clouds[answers.cloud ?? 'worldwide'], parseFragment(hash).person)
        for (const name of ['imap.host', 'pop.host', 'smtp.host', 'signIn.host', 'adminCenter'] as const) {
          expect(hosts).toContain(slots[name].shown)
        }
        for (const name of ['imap.port', 'pop.port', 'smtp.port'] as const)
          expect(ports).toContain(slots[name].shown)
      }),
      { numRuns: 2000 },
    )
  })

  it('survives the fragment as a person’s own values', () => {
    const label = fc
      .stringMatching(/^[a-z0-9+&%#=_'-]{1,20}$/u)
      .map((text) => `a${text}b@contoso.com`)
      .filter((text) => parseEmail(text).ok)
    fc.assert(
      fc.property(label, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (email, name) => {
        const { person } = parseFragment(toFragment({ email, name }))
        expect(person.email).toBe(email)
        if (person.name !== undefined) expect(person.name).toBe(name.trim().normalize('NFC'))
      }),
    )
  })
})
