import type { SecretKind } from '#content/secret-words.ts'

/** A form in which secrets are written. What is secret is the group `secret`. */
export type SecretPattern = { kind: SecretKind; pattern: RegExp }

/**
 * Each begins at a fixed word or after a boundary, and no part can give characters to the next, so that
 * none takes longer than the text is long.
 */
export const secretPatterns: readonly SecretPattern[] = [
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
  // The code that Microsoft’s page hands back in the address.
  { kind: 'token', pattern: /[?&]code=(?<secret>[^&\s"'<>]{20,9000})/gu },
  // A password within an address may have an @ of its own, and a user name too.
  {
    kind: 'password',
    pattern: /:\/\/[^\s:/"'<>]{1,120}:(?!\d{1,5}[/?])(?<secret>[^\s"'<>]{1,200})@(?=[\w[])/giu,
  },
  { kind: 'password', pattern: /<key>[\w ]{0,40}password<\/key>\s{0,40}<string>(?<secret>[^<]{1,9000})/giu },
  {
    kind: 'password',
    pattern: /<(?:\w{1,20}:)?\w{0,30}pass(?:word|wd|phrase)?(?:\s[^<>]{0,200})?>(?<secret>[^<\n]{1,9000})/giu,
  },
  {
    kind: 'password',
    pattern:
      /(?:name|key|id|field)=["']\w{0,30}pass(?:word)?["'](?:\s[^<>]{0,200})?>(?<secret>[^<\n]{1,9000})/giu,
  },
  // Of a browser: whoever has them is signed in.
  { kind: 'token', pattern: /cookie\\?["']?[ \t]{0,4}:[ \t]{0,4}\\?["']?(?<secret>[^\r\n"']{8,9000})/giu },
  // Postfix’s sasl_passwd, and what other servers have like it.
  {
    kind: 'password',
    pattern:
      /^[ \t>|]{0,12}\[?[\w*-]{1,63}(?:\.[\w-]{1,63}){1,6}\]?(?::\d{1,5})?[ \t:]{1,40}[^\s:@]{1,64}@[^\s:@]{1,200}:(?<secret>\S{1,200})[ \t]*$/gmu,
  },
  // Of POP, and to the end of the line where nothing but a sign of the log stands before it (RFC 1939, 7).
  {
    kind: 'password',
    pattern: /(?:^|[>:\]=-])[ \t]?PASS (?!\*|with |\()(?<secret>[^\r\n]{1,400})/gmu,
  },
  { kind: 'password', pattern: /(?<quote>["'])PASS (?<secret>(?:(?!\k<quote>)[^\r\n]){1,400})/gu },
  // Elsewhere it may be a word in a headline: “DOES NOT PASS DMARC”.
  { kind: 'password', pattern: /(?<![A-Za-z])PASS (?=[^\s\d]{0,60}\d)(?<secret>[^\s*]{1,200})/gu },
]
