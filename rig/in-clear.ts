import { connect } from 'node:net'

/** What a server answers to lines without any encryption. */
export const inClear = (host: string, port: number, lines: readonly string[]): Promise<string> =>
  new Promise((done, fail) => {
    const socket = connect(port, host)
    let said = ''
    socket.setEncoding('utf8').on('data', (text: string) => (said += text))
    socket.on('error', fail).on('end', () => done(said))
    socket.write(lines.map((line) => `${line}\r\n`).join(''))
  })
