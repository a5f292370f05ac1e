import type { App, Step } from '#content/app.ts'
import { fillText, plainText } from '#content/filled.ts'
import type { Guide, GuideSettings, GuideStep } from '#content/guide.ts'
import type { Route } from '#content/route.ts'
import { settingsOf } from '#content/settings.ts'
import type { Setup } from '#content/setup.ts'
import type { Slots } from '#content/slots.ts'
import { smtpGuideSteps } from '#content/smtp-guide.ts'
import type { SourceId } from '#content/sources.ts'
import { protocolsOf, protocolWords, usesSmtpAuth, ways } from '#content/ways.ts'
import { given } from '#lib/given.ts'
import type { Answers, Person } from './answers.ts'
import { consentLink } from './consent-link.ts'
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
    route: setup.route?.id,
    mailbox,
    email: setup.email,
    user: setup.route?.user === undefined ? slots.user : { shown: setup.route.user, known: false },
    steps: [...(smtp === undefined ? [] : fill(smtpGuideSteps[smtp])), ...fill(way.steps)],
    variants: (way.variants ?? [])
      .map(({ when, steps }) => ({ when: fillText(when, slots), steps: fill(steps) }))
      .filter(({ steps }) => steps.length > 0),
    settings: elsewhere ? [] : settingsFor(setup, slots),
    warnings: warningsFor(setup, answers, slots),
    notes: notesFor(setup, slots),
    fails: offers(app, cloud.id, today).refused.map((refusal) => ({
      ...refusal,
      because: fillText(refusal.because, slots),
    })),
    next: fillText(app.next, slots),
    trouble: (setup.trouble ?? app.trouble).map(({ see, who, fix }) => ({
      see: fillText(see, slots),
      who,
      fix: fillText(fix, slots),
    })),
    consent: app.consent && { ...pick(app.consent), link: consentLink(cloud, app.consent.id, setup.email) },
    files: elsewhere ? [] : (way.files ?? []),
    asksAdmin: smtp === 'ask' || smtp === 'unknown',
    sources: sourcesFor(setup),
    checked: app.checked,
    made: today,
    link,
  })
}

const pick = ({ name, id, preapproved }: NonNullable<App['consent']>) => ({ name, id, preapproved })

const fillStep = (step: Step & { done?: true }, slots: Slots): GuideStep =>
  given({
    who: step.who,
    title: fillText(step.title, slots),
    text: step.text === undefined ? undefined : fillText(step.text, slots),
    note: step.note === undefined ? undefined : fillText(step.note, slots),
    done: step.done,
  })

function settingsFor({ cloud, way, route, mailbox }: Setup, slots: Slots): GuideSettings[] {
  if (route !== undefined) return [routeSettings(route, slots)]
  const settings = settingsOf(cloud, protocolsOf(way), way.signIn)
  const opened = settings.some(({ protocol }) => protocol !== 'smtp')
  if (mailbox === 'own' || !opened) return settings
  // A shared mailbox is opened under its own name and sent for under the person’s, with one token for both.
  return settings.map((each) => ({ ...each, user: each.protocol === 'smtp' ? slots.user : slots.email }))
}

/** A server that only the organisation knows stands there in words. */
function routeSettings(
  { name, server, port, encryption, signIn, confidence }: Route,
  slots: Slots,
): GuideSettings {
  const host = fillText(server, slots)
  return given({
    protocol: 'smtp' as const,
    name: protocolWords.smtp.name,
    says: name,
    host: plainText(host),
    toFind: host.some((part) => typeof part === 'string') ? (true as const) : undefined,
    port,
    encryption,
    signIn,
    confidence,
  })
}

function sourcesFor({ app, way, cloud }: Setup): Guide['sources'] {
  const servers = protocolsOf(way).flatMap((protocol) => {
    const { host, port } = cloud.servers[protocol]
    return [host.source, port.source]
  })
  const consent = app.consent === undefined ? [] : [app.consent.source]
  return [...new Set<SourceId>([...way.sources, ...servers, ...consent])]
}
