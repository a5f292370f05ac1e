/** What an escape stands for, and how many characters it takes. */
export type Escape = { means: string; length: number }

// Bounded, and tried at one place only: no text can make them slow.
const ENTITY = /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,6}));/iy
const TAG = /<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>@]{0,300})?\/?>/iy
const BACKSLASH = /\\{1,8}(?:u([0-9a-f]{4})|x([0-9a-f]{2})|([rnt"'/]))/iy
const SOFT_BREAK = /=\r?\n/y
const QUOTED_PRINTABLE = /=(E2=80=(?:9[0-9A-F]|A6)|C2=A0|3D|20|22|27|2C|2E)/y
const PERCENT = /%(2[0-9a-f]|3[a-f]|40)/iy
// oxlint-disable-next-line no-control-regex -- terminals colour their output with it
const COLOUR = /\u001B\[[0-9;]{0,8}m/y

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: "'",
  lsquo: "'",
  ldquo: '"',
  rdquo: '"',
  ndash: '-',
  mdash: '-',
}

const at = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  // A sticky pattern carries its place with it.
  pattern.lastIndex = index
  return pattern.exec(text)
}

const char = (hex: string, base: number): string => {
  const code = Number.parseInt(hex, base)
  return code > 0 && code < 0xd8_00 ? String.fromCharCode(code) : ' '
}

/** The escape that begins at this place of a paste, if one does: HTML, JSON, quoted-printable, URL, terminal. */
export function escapeAt(text: string, index: number): Escape | undefined {
  switch (text.charCodeAt(index)) {
    case 38: {
      const found = at(ENTITY, text, index)
      if (found === null) return undefined
      const [{ length }, decimal, hex, name = ''] = found
      if (decimal !== undefined) return { means: char(decimal, 10), length }
      if (hex !== undefined) return { means: char(hex, 16), length }
      const means = NAMED[name.toLowerCase()]
      return means === undefined ? undefined : { means, length }
    }
    case 60: {
      const found = at(TAG, text, index)
      // A tag parts words as a line does.
      return found === null ? undefined : { means: '\n', length: found[0].length }
    }
    case 92: {
      const found = at(BACKSLASH, text, index)
      if (found === null) return { means: '', length: 1 }
      const [{ length }, unit, byte, letter = ''] = found
      if (unit !== undefined || byte !== undefined) return { means: char(unit ?? byte ?? '', 16), length }
      return { means: { r: '\n', n: '\n', t: ' ' }[letter.toLowerCase()] ?? letter, length }
    }
    case 61: {
      const soft = at(SOFT_BREAK, text, index)
      if (soft !== null) return { means: '', length: soft[0].length }
      const found = at(QUOTED_PRINTABLE, text, index)
      if (found === null) return undefined
      const [{ length }, hex = ''] = found
      return { means: hex.length === 2 ? char(hex, 16) : ' ', length }
    }
    case 37: {
      const found = at(PERCENT, text, index)
      return found === null ? undefined : { means: char(found[1] ?? '', 16), length: 3 }
    }
    case 27: {
      const found = at(COLOUR, text, index)
      return found === null ? undefined : { means: '', length: found[0].length }
    }
    default:
      return undefined
  }
}
