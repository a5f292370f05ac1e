import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

const listens = (port: number) =>
  new Promise<boolean>((done) => {
    const socket = connect(port, '127.0.0.1')
    socket.on('connect', () => done(true)).on('error', () => done(false))
    socket.on('connect', () => socket.destroy())
  })

/** Waits until somebody listens on a port of this machine. */
export async function untilListening(port: number): Promise<void> {
  for (let times = 0; times < 200; times += 1) {
    if (await listens(port)) return
    await wait(25)
  }
  throw new Error(`Nobody listens on port ${port}`)
}
