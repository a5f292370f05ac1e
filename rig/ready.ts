import { connect } from 'node:tls'
import { setTimeout as wait } from 'node:timers/promises'

/** The first words of a server that speaks TLS from the first byte; nothing while there is none. */
const greeting = (host: string, port: number) =>
  new Promise<string>((done) => {
    // Node trusts what it was built with and not the rig; openssl checks the certificate in its turn.
    const socket = connect({ host, port, servername: host, rejectUnauthorized: false })
    const end = (text: string) => {
      socket.destroy()
      done(text)
    }
    socket
      .setEncoding('utf8')
      .on('data', end)
      .on('error', () => end(''))
  })

/** Waits until a server greets with certain words. */
export async function untilReady(host: string, port: number, words: RegExp): Promise<void> {
  for (let times = 0; times < 200; times += 1) {
    if (words.test(await greeting(host, port))) return
    await wait(25)
  }
  throw new Error(`${host} did not get ready`)
}
