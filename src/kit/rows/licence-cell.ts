import { licences } from '#content/licences.ts'

const NONE =
  /^(?:unlicensed|none|no|false|0|nicht lizenziert|ohne lizenz|sans licence|sin licencia|sem licenca|nao licenciado|senza licenza|geen licentie|falsch|faux|falso)$/u

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').trim().toLowerCase()

const without = new Set(licences.filter(({ mailbox }) => !mailbox).flatMap(({ plans }) => plans.map(plain)))

/** Whether a cell of licences names none that has a mailbox in it. Admin centers join several with `+`. */
export function noLicence(cell: string): boolean {
  const names = cell
    .slice(0, 2000)
    .split(/[+;,|\n]/u)
    .map(plain)
    .filter((name) => name !== '')
  return names.every((name) => NONE.test(name) || without.has(name))
}
