import type { SecretKind } from '#content/secret-words.ts'

/** A form in which secrets are written. What is secret is the group `secret`. */
export type SecretPattern = { kind: SecretKind; pattern: RegExp }

const KEY =
  '(?:smtp|imap|mail|auth|db|app|user)?[_ -]?(?:pass(?:word|wd|phrase|code)?\\d?|pwd|kennwort|passwort|mot de passe|contraseña|senha|wachtwoord)'
const SECRET_KEY = '(?:client[_ -]?secret|api[_ -]?key|apikey|app[_ -]?secret|secret[_ -]?(?:key|value)?)'
const TOKEN_KEY =
  '(?:refresh[_ -]?token|access[_ -]?token|id[_ -]?token|client[_ -]?assertion|code[_ -]?verifier|device[_ -]?code|assertion)'
// A quoted value runs to its quote, any other to the next blank. Both are bounded.
const VALUE = `(?:"(?<a>[^"\\n]{1,9000})"|'(?<b>[^'\\n]{1,9000})'|(?<c>[^\\s"'\`,;<>()[\\]{}&]{1,9000}))`
const assigned = (key: string): RegExp =>
  new RegExp(`(?<![a-z])${key}\\\\?["']?[ \\t]{0,4}(?:=>|:=|[:=])[ \\t]{0,4}\\\\{0,3}${VALUE}`, 'giu')

/**
 * Each begins at a fixed word or after a boundary, and no part can give characters to the next, so that
 * none takes longer than the text is long.
 */
export const secretPatterns: readonly SecretPattern[] = [
  {
    kind: 'private-key',
    pattern: /-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----(?<secret>[A-Za-z0-9+/=\s\\]{1,9000})/gu,
  },
  // JSON Web Tokens, wrapped ones too.
  {
    kind: 'token',
    pattern: /(?<![\w-])(?<secret>eyJ[\w-]{10,}(?:\.[\w-]{2,}){1,2}(?:\r?\n[> ]{0,4}[\w.-]{40,}){0,60})/gu,
  },
  // Refresh and access tokens of Microsoft, opaque on purpose.
  { kind: 'token', pattern: /(?<![\w.])(?<secret>[01]\.A[A-Za-z0-9_-]{40,}[\w.-]{0,4000})/gu },
  { kind: 'token', pattern: /(?<![\w.])(?<secret>M\.[A-Z]\w{1,30}\.[\w!*$.-]{30,})/gu },
  { kind: 'token', pattern: /(?<![\w+/])(?<secret>Ew[A-D][\w+/=%-]{80,})/gu },
  { kind: 'token', pattern: /(?<![\w.])(?<secret>SG\.[\w-]{16,}\.[\w-]{16,})/gu },
  // "user=…" and "auth=Bearer" in base64: an XOAUTH2 blob.
  { kind: 'sign-in-line', pattern: /(?<![\w+/])(?<secret>dXNlcj1[\w+/=-]{12,})/gu },
  {
    kind: 'token',
    pattern:
      /authorization\\?["']?[ \t]{0,4}[:=][ \t]{0,4}\\?["']?(?:bearer|basic|negotiate|ntlm)?[ \t]{0,4}(?<secret>[^\s"'\\,]{8,9000})/giu,
  },
  {
    kind: 'token',
    pattern: /(?<![a-z])bearer(?:[ \t+]|%20){1,4}(?=[a-z.~+/=_-]{0,60}\d)(?<secret>[\w.~+/=!%-]{8,9000})/giu,
  },
  {
    kind: 'sign-in-line',
    pattern:
      /(?<![a-z])auth(?:enticate)?[ \t]+(?:plain|login|xoauth2|oauthbearer)[ \t]+(?<secret>[\w+/=-]{8,9000})/giu,
  },
  // The secret of an Entra application has a shape of its own.
  { kind: 'client-secret', pattern: /(?<![\w~.-])(?<secret>[\w.~-]{3}\dQ~[\w.~-]{31,36})/gu },
  { kind: 'client-secret', pattern: assigned(SECRET_KEY) },
  { kind: 'token', pattern: assigned(TOKEN_KEY) },
  { kind: 'password', pattern: assigned(KEY) },
  // The code that Microsoft’s page hands back in the address.
  { kind: 'token', pattern: /[?&]code=(?<secret>[^&\s"'<>]{20,9000})/gu },
  // Options of programs.
  {
    kind: 'password',
    pattern:
      /(?<![\w-])-{1,2}(?:pass(?:word)?\d?|auth-password|ap|passwd)[ \t=]{1,4}["']?(?<secret>[^\s"'-][^\s"']{0,200})/giu,
  },
  { kind: 'password', pattern: /:\/\/[^\s:@/"']{1,120}:(?<secret>[^\s@/"']{1,200})@/gu },
  // login("user", "password") in whatever language, and the command of IMAP.
  {
    kind: 'password',
    pattern:
      /(?:login|authenticate|networkcredential|credentials?)[ \t]{0,3}\([ \t]{0,3}["'][^"'\n]{1,200}["'][ \t]{0,3},[ \t]{0,3}["'](?<secret>[^"'\n]{1,200})["']/giu,
  },
  {
    kind: 'password',
    pattern:
      /\b[A-Za-z0-9.]{1,12} LOGIN (?!failed|completed)"?[^\s"]{1,200}"? (?<secret>"[^"\n]{1,200}"|[^\s"]{1,200})/gu,
  },
  { kind: 'password', pattern: /(?<![A-Za-z])PASS (?<secret>[^\s*]{1,200})/gu },
]
