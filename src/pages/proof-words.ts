import { longDay } from '#content/day.ts'
import type { Proof } from '#content/proof.ts'

const listed = (proofs: readonly Proof[]) =>
  proofs.map(({ program, version }) => `${program} ${version}`.trim()).join(', ')

/** `Read by msmtp 1.8.23. Mail went through msmtp 1.8.23. Seen on 25 November 2026.` */
export function provedBy(proofs: readonly Proof[] = []): string {
  const of = (kind: Proof['kind']) => proofs.filter((proof) => proof.kind === kind)
  const last = proofs
    .map(({ day }) => day)
    .toSorted()
    .at(-1)
  if (last === undefined) return 'No program read it in our tests.'
  return [
    ...(of('read').length === 0 ? [] : [`Read by ${listed(of('read'))}.`]),
    ...(of('mail').length === 0 ? [] : [`Mail went through ${listed(of('mail'))}.`]),
    `Seen on ${longDay(last)}.`,
  ].join(' ')
}
