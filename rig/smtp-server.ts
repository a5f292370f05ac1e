import { createServer, type Socket } from 'node:net'
import { createSecureContext, TLSSocket } from 'node:tls'
import { clouds } from '#content/clouds.ts'
import type { Certificates } from './certificates.ts'
import type { Answer } from './smtp-answer.ts'
import type { Mail } from './smtp-mail.ts'
import { GREETING, smtpSession } from './smtp-session.ts'
import type { Tokens } from './tokens.ts'

const { port } = clouds.worldwide.servers.smtp

/** Client submission as Exchange Online has it, as far as a mail program sees it. */
export async function startSmtp(tls: Certificates, tokens: Tokens, deliver: (mail: Mail) => void) {
  const secureContext = createSecureContext({ cert: tls.cert, key: tls.key })
  const secure = (socket: Socket) => new TLSSocket(socket, { isServer: true, secureContext })
  const server = createServer((socket) => {
    socket.write(`${GREETING}\r\n`)
    converse(socket, smtpSession(tokens, deliver), secure)
  })
  await new Promise<void>((listening) => server.listen(port.value, '0.0.0.0', listening))
}

function converse(socket: Socket, session: (line: string) => Answer, secure: (socket: Socket) => Socket) {
  let rest = ''
  const hear = (chunk: Buffer) => {
    // Bytes as they are; whoever reads a message decodes it.
    const lines = (rest + chunk.toString('latin1')).split('\r\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const { reply, then } = session(line)
      if (reply !== undefined) socket.write(`${reply}\r\n`)
      if (then === undefined) continue
      // What came with STARTTLS in clear text is dropped: it may be anybody’s (RFC 3207, 4.2).
      socket.off('data', hear)
      if (then === 'close') socket.end()
      else converse(secure(socket), session, secure)
      return
    }
  }
  // A program that was refused may break off.
  socket.on('data', hear).on('error', () => socket.destroy())
}
