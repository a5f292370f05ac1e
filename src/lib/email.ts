import { octets } from './octets.ts'

/** Why a text was refused. Data, not a sentence: the page chooses the words. */
export type EmailProblem =
  /** Nothing but blanks. */
  | 'empty'
  /** Over 254 octets, or over 64 before the @ (RFC 5321, 4.5.3.1); a name: over 100 characters. */
  | 'too-long'
  /** A character nobody can see: a line break, a tab, a direction mark, a zero-width space. */
  | 'control'
  /** A space between the first and the last character. */
  | 'space'
  /** `"`, a backtick, or a curly quote or apostrophe; the straight `'` is allowed. */
  | 'quote'
  /** Any other character that has no place there: `$ % \ < > ( ) , ; : [ ]`, a picture. */
  | 'symbol'
  | 'no-at'
  | 'many-at'
  /** Nothing before the @; a dot at an end of it or two in a row; a hyphen in front. */
  | 'local-part'
  /** Not a domain: one word, a label of over 63 octets, a dot or hyphen where none may be. */
  | 'domain'

export type Parsed = { ok: true; value: string } | { ok: false; reason: EmailProblem }

const ADDRESS_OCTETS = 254
const LOCAL_PART_OCTETS = 64
const LABEL_OCTETS = 63
const NAME_CHARACTERS = 100

const UNSEEN = /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Noncharacter_Code_Point}]/u
// Also blank letters such as U+3164, and selectors and joiners, which would make two addresses look alike.
const IGNORABLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u
// Joiners are spelling in Persian and Indic names, and selectors colour pictures.
const IGNORABLE_IN_NAME = /(?!\u200C|\u200D|\uFE0E|\uFE0F)[\p{Cf}\p{Default_Ignorable_Code_Point}]/u
const QUOTES = /["`\u00AB\u00B4\u00BB\u2018-\u201F\u2032-\u2037\u2039\u203A\uFF02\uFF07\uFF40]/u

// Letters of every script (RFC 6531): refusing somebody's real address is worse than writing one that a
// server will not take. Of the ASCII signs all of RFC 5322's atext but `$` and the backtick, which a
// shell or PowerShell would run, and `%`, for which msmtp has no escape: it puts the name of the
// computer's user in place of `%U`.
const LOCAL_PART = /^[\p{L}\p{M}\p{N}!#&'*+\-/=?^_{|}~.]+$/u
const DOMAIN = /^[\p{L}\p{M}\p{N}.-]+$/u
const LABEL = /^(?!-).*(?<!-)$/u

const no = (reason: EmailProblem): Parsed => ({ ok: false, reason })

/**
 * The one door for addresses. What comes out has no blank, line break, quote (but `'`), `$`, backtick,
 * backslash or angle bracket in it. The formats quote all the same.
 */
export function parseEmail(raw: string): Parsed {
  // RFC 6532, 3.1: one spelling for letters with accents, so that the same address is the same text.
  const value = raw.trim().normalize('NFC')
  if (value === '') return no('empty')
  if (octets(value) > ADDRESS_OCTETS) return no('too-long')
  if (UNSEEN.test(value) || IGNORABLE.test(value)) return no('control')
  if (/\s/u.test(value)) return no('space')
  if (QUOTES.test(value)) return no('quote')
  const [local = '', domain, ...more] = value.split('@')
  if (domain === undefined) return no('no-at')
  if (more.length > 0) return no('many-at')
  return problemIn(local, domain) ?? { ok: true, value }
}

/**
 * The name typed at the Microsoft sign-in page. It has the shape of an address even where it is not the
 * mailbox's (a user principal name, `name@domain`), so the same door serves.
 */
export const parseSignIn = (raw: string): Parsed => parseEmail(raw)

/** A display name, or another visible text of one line of at most so many characters. */
export function parseName(raw: string, most = NAME_CHARACTERS): Parsed {
  const value = raw.trim().normalize('NFC')
  if (value === '') return no('empty')
  if ([...value].length > most) return no('too-long')
  if (UNSEEN.test(value) || IGNORABLE_IN_NAME.test(value)) return no('control')
  return { ok: true, value }
}

function problemIn(local: string, domain: string): Parsed | undefined {
  if (local === '' || /^[.-]|\.$|\.\./u.test(local)) return no('local-part') // -x would be read as an option
  if (!LOCAL_PART.test(local)) return no('symbol')
  if (octets(local) > LOCAL_PART_OCTETS) return no('too-long')
  if (domain === '') return no('domain')
  if (!DOMAIN.test(domain)) return no('symbol')
  const labels = domain.split('.')
  const fits = labels.every((label) => label !== '' && octets(label) <= LABEL_OCTETS && LABEL.test(label))
  // A last label of digits alone is an IP address.
  if (!fits || labels.length < 2 || /^\p{N}+$/u.test(labels.at(-1) ?? '')) return no('domain')
  return undefined
}
