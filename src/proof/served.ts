import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer, type AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/** A web server that is not ours, as long as a test runs. */
export type Served = { origin: string; stop: () => Promise<void> }

/** A port that nobody has right now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** Starts a program in the foreground and waits until it answers. What it complains of is thrown. */
export async function served(
  program: string,
  options: readonly string[],
  port: number,
  env: NodeJS.ProcessEnv = {},
): Promise<Served> {
  const child = spawn(program, options, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const ended = once(child, 'exit')
  for (let tries = 0; tries < 200; tries++) {
    if (child.exitCode !== null) throw new Error(`${program} ended: ${said}`)
    // One try after the other.
    // eslint-disable-next-line no-await-in-loop
    if (await answers(port)) {
      const stop = async () => {
        child.kill()
        await ended
      }
      return { origin: `http://127.0.0.1:${port}`, stop }
    }
    // eslint-disable-next-line no-await-in-loop
    await pause(50)
  }
  child.kill()
  throw new Error(`${program} does not answer: ${said}`)
}

const answers = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => socket.end(() => resolve(true))).once('error', () => resolve(false))
  })
