import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from './program.ts'
import { inTemporaryFolder } from './temporary.ts'

/** What Node prints as JSON for a list of JavaScript expressions, all in one module. */
export function valuesByNode(expressions: readonly string[]): unknown[] {
  const code = `process.stdout.write(JSON.stringify([\n${expressions.join(',\n')}\n]))`
  const { status, stdout, stderr } = run(process.execPath, ['--input-type=module'], code)
  if (status !== 0) throw new Error(stderr.slice(0, 1000))
  return JSON.parse(stdout) as unknown[]
}

// Stands in for Microsoft's library, which would ask the network: it notes what it is asked.
const MSAL = `
export class ConfidentialClientApplication {
  constructor(options) { this.options = options }
  async acquireTokenByClientCredential(request) {
    return { accessToken: JSON.stringify({ ...this.options.auth, ...request }), expiresOn: new Date(1e12) }
  }
}
`

const READER = `
const { transport } = await import(process.argv[2])
const options = transport.options
const token = await new Promise((done) =>
  options.auth.provisionCallback(options.auth.user, false, (error, ...values) => done(error ? String(error) : values)))
process.stdout.write(JSON.stringify({ options, from: transport._defaults.from, token }))
`

export type TransportReading = { options: unknown; from: unknown; token: unknown[] }

/** What the real Nodemailer makes of a module that exports a transport, and what MSAL is asked for its token. */
export const readTransport = (source: string): TransportReading =>
  inTemporaryFolder((folder) => {
    writeFileSync(join(folder, 'mail.mjs'), source)
    const modules = join(folder, 'node_modules')
    mkdirSync(join(modules, '@azure/msal-node'), { recursive: true })
    writeFileSync(join(modules, '@azure/msal-node/index.mjs'), MSAL)
    writeFileSync(join(modules, '@azure/msal-node/package.json'), '{"exports":"./index.mjs"}')
    const library = dirname(fileURLToPath(import.meta.resolve('nodemailer/package.json')))
    symlinkSync(library, join(modules, 'nodemailer'))
    const checked = run(process.execPath, ['--check', join(folder, 'mail.mjs')])
    if (checked.status !== 0) throw new Error(checked.stderr)
    const env = { ENTRA_TENANT_ID: 'tenant', ENTRA_CLIENT_ID: 'client', ENTRA_CLIENT_SECRET: 'secret' }
    const { status, stdout, stderr } = run(
      process.execPath,
      ['--input-type=module', '-e', READER, 'reader', join(folder, 'mail.mjs')],
      '',
      env,
    )
    if (status !== 0) throw new Error(stderr)
    return JSON.parse(stdout) as TransportReading
  })
