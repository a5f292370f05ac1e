import { clouds } from '#content/clouds.ts'
import { noPreset } from '#content/preset.ts'
import type { KitMailbox } from '#kit/kit-mailbox.ts'
import type { KitPart } from '#kit/kit-wish.ts'
import { restsAfter } from '#kit/rests-after.ts'
import { writeKit } from '#kit/write-kit.ts'

/** Makes the zip for so many people as the page of the site does, and says how long it took. */
export type BenchAsked = { count: number; parts: readonly KitPart[]; apps: number }
export type BenchAnswer = { seconds: number; megabytes: number; longest: number; files: number }

const APPS = ['thunderbird', 'outlook-ios', 'outlook-classic', 'gmail-android', 'apple-mail-ios'] as const

const peopleOf = ({ count, apps }: BenchAsked): KitMailbox[] =>
  Array.from({ length: count }, (_, at) => ({
    row: at + 2,
    email: `firstname.lastname${at}@contoso.com`,
    name: `Firstname Lastname ${at}`,
    mailbox: at % 20 === 19 ? 'shared' : 'own',
    app: APPS[at % apps] ?? 'thunderbird',
    states: {},
  }))

const channel = new MessageChannel()
const turn = () =>
  new Promise<void>((resolve) => {
    channel.port1.addEventListener('message', () => resolve(), { once: true })
    channel.port2.postMessage(0)
  })
channel.port1.start()

self.addEventListener('message', async ({ data }: MessageEvent<BenchAsked>) => {
  const mailboxes = peopleOf(data)
  const start = performance.now()
  let [since, longest] = [start, 0]
  const rests = restsAfter(16, () => performance.now(), turn)
  const rest = () => {
    const now = performance.now()
    longest = Math.max(longest, now - since)
    const resting = rests()
    since = resting === undefined ? since : now
    return resting
  }
  const result = await writeKit(
    mailboxes,
    {
      parts: data.parts,
      cloud: clouds.worldwide,
      today: '2026-11-25',
      preset: noPreset,
      site: 'https://setup.example.com/',
      answers: { device: 'windows', app: 'thunderbird' },
      states: { smtp: 'on' },
    },
    { made: () => undefined, stopped: () => false, rest, keep: (pieces) => new Blob(pieces) },
  )
  const zip = new Blob(result?.parts)
  const answer: BenchAnswer = {
    seconds: (performance.now() - start) / 1000,
    megabytes: zip.size / 1e6,
    longest,
    files: result?.files.reduce((sum, { count }) => sum + count, 0) ?? 0,
  }
  ;(self as unknown as Worker).postMessage(answer)
})
