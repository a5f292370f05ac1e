import { readFileSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { createSecureContext, TLSSocket } from 'node:tls'
import { clouds } from '#content/clouds.ts'
import { certificateAt } from './check-certificates.ts'
import type { Mood } from './mood.ts'
import { talks, type Talk } from './talks.ts'

/** The three servers of the worldwide cloud in a mood. */
export async function startServers(mood: Mood, folder: string): Promise<void> {
  const { cert, key } = certificateAt(folder, mood.certificate ?? 'good')
  const secureContext = createSecureContext({
    cert: readFileSync(cert),
    key: readFileSync(key),
    ...(mood.tls === undefined
      ? {}
      : { minVersion: mood.tls, maxVersion: mood.tls, ciphers: 'DEFAULT:@SECLEVEL=0' }),
  })
  const secure = (socket: Socket) => new TLSSocket(socket, { isServer: true, secureContext })
  for (const protocol of ['smtp', 'imap', 'pop'] as const) {
    const talk = talks[protocol](mood)
    const server = createServer((socket) => {
      if (protocol === 'imap' && mood.port === 'silent') socket.on('error', () => undefined)
      else if (protocol === 'smtp') converse(socket, talk, secure, false)
      else converse(secure(socket), talk, secure, true)
    })
    const { port } = clouds.worldwide.servers[protocol]
    await new Promise<void>((listening) => server.listen(port.value, '0.0.0.0', listening))
  }
}

function converse(
  socket: Socket,
  talk: Talk,
  secure: (socket: Socket) => Socket,
  encrypted: boolean,
  greet = true,
) {
  if (greet) socket.write(`${talk.greeting}\r\n`)
  socket.on('error', () => socket.destroy())
  const hear = (chunk: Buffer) => {
    for (const line of chunk
      .toString('latin1')
      .split('\r\n')
      .filter((text) => text !== '')) {
      const answer = talk.answer(line, encrypted)
      socket.write(`${answer}\r\n`)
      if (/^(?:QUIT|b LOGOUT)/iu.test(line)) return void socket.end()
      if (!answer.startsWith('220 2')) continue
      socket.off('data', hear)
      return converse(secure(socket), talk, secure, true, false)
    }
  }
  socket.on('data', hear)
}
