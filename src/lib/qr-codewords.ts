import type { QrBlocks } from './qr-blocks.ts'

// Arithmetic of the field with 256 elements, by logarithms (ISO/IEC 18004, 7.5.2: x^8 + x^4 + x^3 + x^2 + 1).
const POWERS = new Uint8Array(510)
const LOGARITHMS = new Uint8Array(256)
for (let [at, value] = [0, 1]; at < 255; at++) {
  POWERS[at] = POWERS[at + 255] = value
  LOGARITHMS[value] = at
  value = (value << 1) ^ (value & 0x80 ? 0x11d : 0)
}

const generators = new Map<number, Uint8Array>()

/** Logarithms of the polynomial that so many bytes of correction are the remainder by, without its first. */
function generator(degree: number): Uint8Array {
  const known = generators.get(degree)
  if (known !== undefined) return known
  let product = Uint8Array.from([1])
  for (let root = 0; root < degree; root++) {
    const next = new Uint8Array(product.length + 1)
    product.forEach((factor, at) => {
      next[at] = (next[at] ?? 0) ^ factor
      next[at + 1] = (next[at + 1] ?? 0) ^ times(factor, root)
    })
    product = next
  }
  const made = product.slice(1).map((factor) => LOGARITHMS[factor] ?? 0)
  generators.set(degree, made)
  return made
}

/** By a power of two. */
const times = (value: number, power: number) =>
  value === 0 ? 0 : (POWERS[(LOGARITHMS[value] ?? 0) + power] ?? 0)

function correctionOf(data: Uint8Array, degree: number): Uint8Array {
  const factors = generator(degree)
  const rest = new Uint8Array(degree)
  for (let at = 0; at < data.length; at++) {
    const lead = (data[at] as number) ^ (rest[0] as number)
    rest.copyWithin(0, 1)
    rest[degree - 1] = 0
    if (lead === 0) continue
    const log = LOGARITHMS[lead] as number
    for (let to = 0; to < degree; to++) {
      rest[to] = (rest[to] as number) ^ (POWERS[log + (factors[to] as number)] as number)
    }
  }
  return rest
}

/** Data cut into blocks, each with its correction, a byte of each block in turn (7.6). `total`: bytes of the code. */
export function interleaved(data: Uint8Array, { correction, blocks }: QrBlocks, total: number): Uint8Array {
  const short = Math.floor(total / blocks) - correction
  const long = total % blocks
  const parts: Uint8Array[] = []
  for (let [at, block] = [0, 0]; block < blocks; block++) {
    const size = short + (block >= blocks - long ? 1 : 0)
    parts.push(data.subarray(at, at + size))
    at += size
  }
  const out = new Uint8Array(total)
  let at = 0
  for (let byte = 0; byte <= short; byte++)
    for (const part of parts) if (byte < part.length) out[at++] = part[byte] ?? 0
  const corrections = parts.map((part) => correctionOf(part, correction))
  for (let byte = 0; byte < correction; byte++) for (const part of corrections) out[at++] = part[byte] ?? 0
  return out
}
