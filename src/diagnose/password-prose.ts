import { looksLikeHost } from './host-shape.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean))

/** What a sentence says about a password. None of them is a password anybody has, nor part of one. */
const ABOUT = words(`
  expired expires expiry wrong incorrect invalid rejected refused required missing empty mismatch failed fails
  failure error errors correct accepted ok supplied specified unknown changed resets protected authentication auth
  authenticating login logon signin sign command prompt field dialog policy policies hash sync grant parameter
  attempt attempts lockout credentials credential verification verify denied blocked timeout timed connection
  server smtp imap pop removed cleared ignored user username
  falsch ungültig abgelaufen inkorrekt erforderlich fehlt fehlgeschlagen geändert zurückgesetzt incorrecte expiré
  expirée invalide refusé requis incorrecta incorrecto caducado caducada expirado inválida válida incorreta expirada
  scaduta errata onjuist ongeldig verlopen
`)

/** What joins the word “password” to the rest of its sentence. */
const JOINING = words(`
  is was are were be been being has have had will would must should may might can cannot could does do did
  not no isnt isn doesnt doesn hasnt hasn wasnt wasn dont don cant never also still already yet just too again now
  the an this that these those you your same which who what when where why how if because
  for of or nor and to in on at with without from by as than then but via into per
  bad set saved stored found given provided entered used using sent known change changes reset
  box window manager file based only flow type value values key keys store length age complexity spray
  combination list page please enter check use try retype twice once here hint writeback needs need needed
  works work worked name account mailbox app apps id yes none null true false hidden
  ist war sind wird wurde wurden nicht kein oder und für im von zu zum eingeben bitte stimmt das der die ein eine
  est était été non pas ou et pour de du es era ha sido para foi não em en van voor niet
`)

/** Codes, dates, hosts, addresses and the like: they stand beside a password and are none. */
const NO_SECRET =
  /^(?:aadsts\d|0x[0-9a-f]|[0-9.,:-]+$|[245]\d\d[ -]|[(<[/\\]|https?:|[^@\s]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}\W*$)|=/iu

const wordAt = (value: string): string => {
  const word = /^[\p{L}’']{2,20}/u.exec(value)?.[0] ?? ''
  // `Yes-2024` begins with a word and is none.
  return /[\p{N}_@#$%^&*!+~-]/u.test(value.charAt(word.length))
    ? ''
    : word.toLowerCase().replaceAll(/[’']/gu, '')
}

/** Whether a word goes on with a sentence about passwords. */
export const isProse = (value: string): boolean => ABOUT.has(wordAt(value)) || JOINING.has(wordAt(value))

/** Whether a word looks like a password even within a sentence: letters with digits or signs. */
export function looksSecret(value: string): boolean {
  const bare = value.replace(/[.,;:)"'’”]{1,4}$/u, '')
  if (NO_SECRET.test(value) || looksLikeHost(bare.replace(/:\d{1,5}$/u, '')) || isProse(value)) return false
  // What Microsoft makes for an app is sixteen small letters.
  if (/^[a-z]{16}$/u.test(bare)) return true
  return bare.length >= 4 && /\p{L}/u.test(bare) && /[\p{N}!$%^*#@+~]/u.test(bare)
}

/** “Invalid or null password: password does not exist”, as Microsoft writes it. */
export const isRepeated = (key: string, value: string, after: string): boolean =>
  value.toLowerCase() === key.toLowerCase() && isProse(after.trimStart())

/** The end of a passphrase whose first word ends there: further words to the end of the line, and no sentence. */
export function phraseEnd(text: string, end: number): number {
  const rest = /^(?:[ \t]{1,3}\p{L}{1,20}){1,7}(?=[ \t]{0,3}(?:\r?\n|$))/u.exec(
    text.slice(end, end + 180),
  )?.[0]
  return rest === undefined ||
    rest
      .trim()
      .split(/\s+/u)
      .some((word) => ABOUT.has(wordAt(word)))
    ? end
    : end + rest.length
}
