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
import type { KitMailbox } from './kit-mailbox.ts'
import type { KitWish } from './kit-wish.ts'

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

type Candidate = { id: AppId; way?: Answers['way'] }

/**
 * The way of a row to its guide: that of its app, else of the nearest that works; undefined where none does.
 * Found by the rules that the link is replayed by.
 */
export async function choiceFor(mailbox: KitMailbox, wish: KitWish): Promise<Choice | undefined> {
  const raw = rawFor(mailbox, wish)
  const world = { today: wish.today, preset: wish.preset }
  const wanted = mailbox.app ?? (await wishedApp(wish))
  if (wanted === undefined) return { world, answers: {}, taken: given(raw) }
  const first = await attempt({ id: wanted, way: wish.answers.way }, raw, wish)
  if (first !== undefined) return first
  const others = await Promise.all((await nearest(wanted, wish)).map((next) => attempt(next, raw, wish)))
  const found = others.find((each) => each !== undefined)
  return found && { ...found, instead: (await loadApp(wanted)).name }
}

/** What holds for everybody, and what the row says. Who is in a list of mailboxes has a licence for one. */
function rawFor(mailbox: KitMailbox, { answers, cloud, states }: KitWish) {
  const { app: _app, way: _way, ...kept } = answers
  const smtp = smtpAnswer(mailbox.states.smtp ?? states.smtp, answers.smtp)
  return { ...kept, mailbox: mailbox.mailbox, cloud: cloud.id, ...(smtp === undefined ? {} : { smtp }) }
}

/** What the scripts of the same zip set. Who reads the guide is not the admin, whoever made it. */
function smtpAnswer(planned: string | undefined, chosen: SmtpAnswer | undefined): SmtpAnswer | undefined {
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

async function attempt({ id, way }: Candidate, raw: Answers, wish: KitWish): Promise<Choice | undefined> {
  if (!isAppId(id)) return undefined
  const app = await appAsOffered(id, raw, wish)
  const world: World = { today: wish.today, preset: wish.preset, app }
  const here: Answers = { ...raw, licence: 'yes', device: deviceFor(app, raw.device), app: id }
  const ways = questions.way.options(here, world)
  const taking = ways.find((each) => each === way) ?? ways[0]
  if (taking === undefined) return undefined
  const { open, answers, taken } = walk({ ...here, smtp: here.smtp ?? 'unknown', way: taking }, world)
  if (!open.includes('guide')) return undefined
  return { world: routedWorld(answers, world), answers, taken, app }
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
