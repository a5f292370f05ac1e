import type { App, Step } from '#content/app.ts'
import { fillText } from '#content/filled.ts'
import type { Guide, GuideSettings, GuideStep } from '#content/guide.ts'
import type { Setup } from '#content/setup.ts'
import type { Slots } from '#content/slots.ts'
import { smtpGuideSteps } from '#content/smtp-guide.ts'
import type { SourceId } from '#content/sources.ts'
import { protocolsOf, protocolWords, usesSmtpAuth, ways } from '#content/ways.ts'
import { given } from '#lib/given.ts'
import type { Answers, Person } from './answers.ts'
import { offers } from './offers.ts'
import { slotsFor } from './slots.ts'
import { notesFor, warningsFor } from './warnings.ts'

/** The result of the answers: one value that page, sheet and Markdown render. */
export function guide(setup: Setup, answers: Answers, person: Person): Guide {
  const { app, way, cloud, today, link, mailbox } = setup
  const slots = slotsFor(cloud, person, app.name, mailbox)
  const elsewhere = mailbox === 'shared' && way.sharedElsewhere === true
  const fill = (steps: readonly Step[]) =>
    steps.filter((step) => (step.mailbox ?? mailbox) === mailbox).map((step) => fillStep(step, slots))
  const smtp = usesSmtpAuth(way) && !elsewhere ? (answers.smtp ?? 'unknown') : undefined
  return given({
    title: way.way === 'send' ? app.name : `${app.name} with ${ways[way.way].name}`,
    app: { id: app.id, name: app.name },
    way: way.way,
    mailbox,
    email: setup.email,
    user: slots.user,
    steps: [...(smtp === undefined ? [] : fill(smtpGuideSteps[smtp])), ...fill(way.steps)],
    variants: (way.variants ?? [])
      .map(({ when, steps }) => ({ when: fillText(when, slots), steps: fill(steps) }))
      .filter(({ steps }) => steps.length > 0),
    settings: elsewhere ? [] : settingsFor(setup),
    warnings: warningsFor(setup, answers, slots),
    notes: notesFor(setup, slots),
    fails: offers(app, cloud.id, today).refused.map((refusal) => ({
      ...refusal,
      because: fillText(refusal.because, slots),
    })),
    next: fillText(app.next, slots),
    trouble: app.trouble.map(({ see, who, fix }) => ({
      see: fillText(see, slots),
      who,
      fix: fillText(fix, slots),
    })),
    consent: app.consent === undefined ? undefined : consentFor(setup, app.consent),
    files: elsewhere ? [] : (way.files ?? []),
    asksAdmin: smtp === 'ask' || smtp === 'unknown',
    sources: sourcesFor(setup),
    checked: app.checked,
    made: today,
    link,
  })
}

const fillStep = (step: Step & { done?: true }, slots: Slots): GuideStep =>
  given({
    who: step.who,
    title: fillText(step.title, slots),
    text: step.text === undefined ? undefined : fillText(step.text, slots),
    note: step.note === undefined ? undefined : fillText(step.note, slots),
    done: step.done,
  })

function settingsFor({ cloud, way }: Setup): GuideSettings[] {
  return protocolsOf(way).map((protocol) => {
    const { host, port, encryption } = cloud.servers[protocol]
    return {
      protocol,
      ...protocolWords[protocol],
      host: host.value,
      port: port.value,
      encryption,
      signIn: way.signIn === 'oauth2' ? 'OAuth2' : 'Password',
      confidence: host.confidence,
    }
  })
}

/** The tenant stands in the link as its domain, which Microsoft takes for its id. */
function consentFor({ cloud, email }: Setup, { name, id, preapproved }: NonNullable<App['consent']>) {
  const tenant = email?.split('@')[1]
  const link =
    tenant === undefined
      ? undefined
      : `https://${cloud.signInHost.value}/${encodeURIComponent(tenant)}/adminconsent?client_id=${id}`
  return given({ name, id, preapproved, link })
}

function sourcesFor({ app, way, cloud }: Setup): Guide['sources'] {
  const servers = protocolsOf(way).flatMap((protocol) => {
    const { host, port } = cloud.servers[protocol]
    return [host.source, port.source]
  })
  const consent = app.consent === undefined ? [] : [app.consent.source]
  return [...new Set<SourceId>([...way.sources, ...servers, ...consent])]
}
