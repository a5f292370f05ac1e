import type { App, Step } from '#content/app.ts'
import { fillText, plainText, type Filled } from '#content/filled.ts'
import type { Guide, GuideStep } from '#content/guide.ts'
import type { Setup } from '#content/setup.ts'
import type { Slots } from '#content/slots.ts'
import { smtpGuideSteps } from '#content/smtp-guide.ts'
import type { SourceId } from '#content/sources.ts'
import { tokenFile, usualTokenProgram, type TokenProgramId } from '#content/token-programs.ts'
import { appWithWay } from '#content/way-names.ts'
import { protocolsOf, usesSmtpAuth } from '#content/ways.ts'
import { given } from '#lib/given.ts'
import type { Answers, Person } from './answers.ts'
import { changedSince } from './changed-since.ts'
import { consentLink } from './consent-link.ts'
import { settingsFor } from './guide-settings.ts'
import { offers, reasonsOf } from './offers.ts'
import { slotsOf } from './slots.ts'
import { tokenSlots } from './token-slots.ts'
import { notesFor, warningsFor } from './warnings.ts'

/**
 * The result of the answers: one value that page, sheet and Markdown render. The token program is none of
 * the answers: it is what this browser keeps, and never in a link.
 */
export function guide(
  setup: Setup,
  answers: Answers,
  person: Person,
  token: TokenProgramId = usualTokenProgram,
): Guide {
  const { app, way, cloud, today, link, mailbox } = setup
  const slots: Slots = {
    ...slotsOf(setup, person),
    ...tokenSlots(cloud),
    'token.file': {
      shown: tokenFile(person.user ?? (mailbox === 'shared' ? undefined : person.email)),
      known: true,
    },
  }
  const elsewhere = mailbox === 'shared' && way.sharedElsewhere === true
  const fill = (steps: readonly Step[]) =>
    steps
      .filter((step) => (step.mailbox ?? mailbox) === mailbox)
      .filter((step) => step.clouds?.includes(cloud.id) ?? true)
      .filter((step) => step.token?.includes(token) ?? true)
      .map((step) => fillStep(step, slots))
  const smtp = usesSmtpAuth(way) && !elsewhere ? (answers.smtp ?? 'unknown') : undefined
  const changed = changedSince(person.made, setup, slots)
  return given({
    title: appWithWay(app.name, way.way),
    app: { id: app.id, name: app.name },
    way: way.way,
    route: setup.route?.id,
    mailbox,
    email: setup.email,
    name: person.name,
    user: setup.route?.user === undefined ? slots.user : { shown: setup.route.user, known: false },
    tokenProgram: way.steps.some((step) => step.token !== undefined) ? token : undefined,
    steps: [
      ...(smtp === undefined ? [] : fill(smtpGuideSteps(smtp, way.way === 'send'))),
      ...fill(way.steps),
    ],
    variants: (way.variants ?? [])
      .map(({ when, steps }) => ({ when: fillText(when, slots), steps: fill(steps) }))
      .filter(({ steps }) => steps.length > 0),
    settings: elsewhere ? [] : settingsFor(setup, slots),
    needs: way.needs === undefined ? undefined : fillText(way.needs, slots),
    warnings: warningsFor(setup, answers, slots).filter(({ text }) => !isToldIn(changed, text)),
    notes: notesFor(setup, slots),
    fails: reasonsOf(offers(app, cloud.id, today).refused).map(({ ways: closed, because, instead }) => ({
      ways: closed,
      because: fillText(because, slots),
      instead,
    })),
    next: fillText(app.next, slots),
    trouble: (setup.trouble ?? app.trouble)
      .filter(({ ways: on }) => on?.includes(way.way) ?? true)
      .map(({ see, who, fix }) => ({ see: fillText(see, slots), who, fix: fillText(fix, slots) })),
    consent: app.consent && { ...pick(app.consent), link: consentLink(cloud, app.consent.id, setup.email) },
    files: elsewhere ? [] : (way.files ?? []),
    requests: answers.smtp === 'admin' ? [] : fill(way.steps).filter(({ who }) => who === 'admin'),
    asksAdmin: smtp === 'ask' || smtp === 'unknown',
    sources: [...new Set([...sourcesFor(setup), ...(changed?.changes ?? []).map(({ source }) => source)])],
    changed,
    checked: app.checked,
    made: today,
    link,
  })
}

/** Whether words stand among what changed already: nobody reads them twice. */
const isToldIn = (changed: Guide['changed'], words: Filled): boolean =>
  changed?.changes.some(({ text }) => plainText(text) === plainText(words)) === true

const pick = ({ name, id, preapproved }: NonNullable<App['consent']>) => ({ name, id, preapproved })

const fillStep = (step: Step & { done?: true }, slots: Slots): GuideStep =>
  given({
    who: step.who,
    title: fillText(step.title, slots),
    text: step.text === undefined ? undefined : fillText(step.text, slots),
    note: step.note === undefined ? undefined : fillText(step.note, slots),
    takes: step.takes,
    done: step.done,
  })

function sourcesFor({ app, way, cloud }: Setup): Guide['sources'] {
  const servers = protocolsOf(way).flatMap((protocol) => {
    const { host, port } = cloud.servers[protocol]
    return [host.source, port.source]
  })
  const consent = app.consent === undefined ? [] : [app.consent.source]
  return [...new Set<SourceId>([...way.sources, ...servers, ...consent])]
}
