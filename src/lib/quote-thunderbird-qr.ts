/** Format 1 of what Thunderbird for Android scans (thunderbird-android, feature/migration/qrcode/qr-code-format.md). */
const FORMAT = 1
/** This code is the first of one. */
const SEQUENCE = [1, 1]
const PROTOCOLS = { imap: 0, smtp: 0 }
const SECURITY = { STARTTLS: 2, 'SSL/TLS': 3 }
const OAUTH2 = 6
/** No password. Empty and not `null`: the app’s reader takes only text here (QrCodePayloadAdapter.kt). */
const NONE = ''

// RFC 5321 as the app reads it, without quoted local parts and without letters outside ASCII (EmailAddressParser.kt).
const ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?'
const ADDRESS = new RegExp(
  `^(?=[^@]{1,64}@)(?=.{1,254}$)${ATOM}(?:\\.${ATOM})*@${LABEL}(?:\\.${LABEL})*$`,
  'u',
)

/** Thunderbird’s own limit for what a camera still reads well (MAX_CHUNK_LENGTH in QRExport.sys.mjs), in octets. */
const MOST_OCTETS = 800

type QrServer = { host: string; port: number; security: keyof typeof SECURITY; user: string }

export type QrAccount = { email: string; name: string; imap: QrServer; smtp: QrServer }

/**
 * One account with the Microsoft sign-in, as Thunderbird on a computer writes it for a phone. JSON escapes
 * everything, but the app takes addresses of ASCII only, and no line break (QrCodePayloadValidator.kt).
 */
export function thunderbirdQr({ email, name, imap, smtp }: QrAccount): string {
  if (!ADDRESS.test(email)) throw new RangeError('Not an address that Thunderbird scans')
  const payload = JSON.stringify([
    FORMAT,
    SEQUENCE,
    // The account is called like the address.
    [PROTOCOLS.imap, ...server(imap), email, NONE],
    [
      [
        [PROTOCOLS.smtp, ...server(smtp), NONE],
        [email, oneLine(name)],
      ],
    ],
  ])
  if (new TextEncoder().encode(payload).length > MOST_OCTETS)
    throw new RangeError('Too long for a QR code that a phone reads')
  return payload
}

const server = ({ host, port, security, user }: QrServer) => [
  host,
  port,
  SECURITY[security],
  OAUTH2,
  oneLine(user),
]

function oneLine(text: string): string {
  if (/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(text)) throw new RangeError('Control character in a QR code')
  return text
}
