import type { App } from '#content/app.ts'
import type { AppEntry } from '#content/app-entry.ts'
import { isAppId, type AppId } from '#content/app-ids.ts'
import { deviceList } from '#content/device-list.ts'
import type { DeviceAnswer } from '#content/devices.ts'
import { loadApp } from '#content/load-app.ts'
import type { Preset } from '#content/preset.ts'
import type { SmtpAnswer } from '#content/smtp-switch.ts'
import type { Answers, Raw, World } from '#flow/answers.ts'
import { bestApp } from '#flow/chosen-app.ts'
import { routedWorld } from '#flow/every-way.ts'
import { narrowedApp, narrowedEntry } from '#flow/narrowed.ts'
import { offers } from '#flow/offers.ts'
import { questions } from '#flow/questions.ts'
import { walk } from '#flow/walk.ts'
import { given } from '#lib/given.ts'
import type { KitMailbox, ProtocolStates, SmtpState } from './kit-mailbox.ts'
import type { KitWish } from './kit-wish.ts'
import { isPlannedOff, plannedStates } from './planned-states.ts'

/** Where the link of a row leads, and everything its guide is made of. */
export type Choice = {
  world: World
  answers: Answers
  /** What the link says. */
  taken: Raw
  /** Absent: no app is chosen, and the link leads to the first step. */
  app?: App
  /** Name of the app that was asked for, where another one stands in its place. */
  instead?: string
}

/** `plan`: what the app needs is switched off by the plan of the same zip. */
export type NoChoice = 'no-way' | 'plan'

type Candidate = { id: AppId; way?: Answers['way'] }

/**
 * The way of a row to its guide: that of its app, else of the nearest that works; else why there is none. Found by
 * the rules that the link is replayed by. Where the plan alone is in the way, no other app takes its place: one of
 * the two is a mistake.
 */
export async function choiceFor(mailbox: KitMailbox, wish: KitWish): Promise<Choice | NoChoice> {
  const wanted = mailbox.app ?? (await wishedApp(wish))
  if (wanted === undefined) {
    const world = { today: wish.today, preset: wish.preset }
    const { smtp } = plannedStates(mailbox, wish, undefined)
    return { world, answers: {}, taken: given(rawFor(mailbox, wish, smtp)) }
  }
  const states = { ...wish.states, ...mailbox.states }
  const row = { wish, states, raw: rawFor(mailbox, wish, states.smtp) }
  const first = await attempt({ id: wanted, way: wish.answers.way }, row)
  if (first !== 'no-way') return first
  const others = await Promise.all((await nearest(wanted, wish)).map((next) => attempt(next, row)))
  const found = others.find((each) => typeof each === 'object')
  return found === undefined ? 'no-way' : { ...found, instead: (await loadApp(wanted)).name }
}

/** What holds for everybody, and what the row says. Who is in a list of mailboxes has a licence for one. */
function rawFor({ mailbox }: KitMailbox, { answers, cloud }: KitWish, planned: SmtpState | undefined) {
  const { app: _app, way: _way, ...kept } = answers
  const smtp = smtpAnswer(planned, answers.smtp)
  return {
    ...kept,
    licence: 'yes' as const,
    mailbox,
    cloud: cloud.id,
    ...(smtp === undefined ? {} : { smtp }),
  }
}

/** What the scripts of the same zip set. Who reads the guide is not the admin, whoever made it. */
function smtpAnswer(planned: SmtpState | undefined, chosen: SmtpAnswer | undefined): SmtpAnswer | undefined {
  if (planned === 'on') return 'on'
  if (planned === 'off' || chosen === 'admin') return 'ask'
  return chosen
}

async function wishedApp({ answers: { app, device }, cloud, preset, today }: KitWish) {
  if (app !== 'unknown') return app
  return bestApp({ device, cloud: cloud.id }, { preset, today }, await offeredFor(device, preset))
}

/** The app that its own file sends to, then the best one for the device. */
async function nearest(wanted: AppId, wish: KitWish): Promise<readonly Candidate[]> {
  const { cloud, today, preset, answers } = wish
  const { devices } = await loadApp(wanted)
  const device = answers.device ?? devices[0]
  const app = await appAsOffered(wanted, answers, wish)
  const named = offers(app, cloud.id, today).refused.map(({ instead }) => ({
    id: instead.app,
    way: instead.way,
  }))
  const best = bestApp({ device, cloud: cloud.id }, { preset, today }, await offeredFor(device, preset))
  return [...named, { id: best }]
}

type Row = { wish: KitWish; states: ProtocolStates; raw: Answers }

/** The first way of an app that leads to its guide, the wanted one before the others. */
async function attempt({ id, way }: Candidate, { wish, states, raw }: Row): Promise<Choice | NoChoice> {
  if (!isAppId(id)) return 'no-way'
  const app = await appAsOffered(id, raw, wish)
  const world: World = { today: wish.today, preset: wish.preset, app }
  const here: Answers = { ...raw, device: deviceFor(app, raw.device), app: id }
  const ways = questions.way
    .options(here, world)
    .toSorted((one, other) => Number(other === way) - Number(one === way))
  const choices = ways.flatMap((taking) => {
    const { open, answers, taken } = walk({ ...here, smtp: here.smtp ?? 'unknown', way: taking }, world)
    return open.includes('guide') ? [{ world: routedWorld(answers, world), answers, taken, app }] : []
  })
  return choices.find((choice) => !isPlannedOff(choice, states)) ?? (choices.length > 0 ? 'plan' : 'no-way')
}

/** The apps for a device, without the ways that the organisation closes. */
async function offeredFor(device: DeviceAnswer | undefined, preset: Preset): Promise<readonly AppEntry[]> {
  return (await deviceList(device ?? 'unknown')).map((entry) => narrowedEntry(entry, preset))
}

/** An app without them. */
async function appAsOffered(id: AppId, raw: Answers, { cloud, preset, today }: KitWish): Promise<App> {
  const list = await offeredFor(raw.device, preset)
  return narrowedApp(await loadApp(id), { ...raw, cloud: cloud.id }, { preset, today }, list)
}

/** The device that was chosen, where the app runs on it; else its only one, or "I don't know". */
function deviceFor({ devices }: App, chosen: DeviceAnswer | undefined): DeviceAnswer {
  if (chosen !== undefined && (chosen === 'unknown' || devices.includes(chosen))) return chosen
  return (devices.length === 1 ? devices[0] : undefined) ?? 'unknown'
}
