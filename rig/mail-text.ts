/** What the reader of a message with one part sees: its lines, whatever they were written in on the way. */
export function mailText(raw: string): string {
  const at = raw.indexOf('\n\n')
  const head = raw.slice(0, at).replaceAll(/\n[ \t]+/gu, ' ')
  const header = (name: string) => new RegExp(`^${name}:(.*)$`, 'imu').exec(head)?.[1] ?? ''
  const charset = /charset="?([\w-]+)/iu.exec(header('Content-Type'))?.[1] ?? 'us-ascii'
  const encoding = header('Content-Transfer-Encoding').trim().toLowerCase()
  return new TextDecoder(charset, { fatal: true }).decode(bytes(raw.slice(at + 2), encoding))
}

function bytes(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return Buffer.from(body, 'base64')
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1')
  const text = body
    .replaceAll('=\n', '')
    .replaceAll(/=([0-9A-F]{2})/gu, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
  return Buffer.from(text, 'latin1')
}
