import { existsSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { basePath } from './base-path.ts'
import { listen, siteServer } from './site-server.ts'

const port = Number(process.env['PORT'] ?? 4173)
const base = basePath()

/** Addresses under which a phone in the same network finds this machine. */
function networkAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flat()
    .filter((each) => each !== undefined && each.family === 'IPv4' && !each.internal)
    .map((each) => `http://${each?.address}:${port}${base}`)
}

if (!existsSync('dist/404.html')) {
  console.error('There is nothing to serve yet. Run: npm run build')
  process.exit(1)
}
const server = siteServer('dist', base)
try {
  await listen(server, port)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
console.log(`Exchange Online Setup is at http://localhost:${port}${base}`)
for (const address of networkAddresses()) console.log(`From another device in this network: ${address}`)
console.log('Stop it with Ctrl+C.')

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0))
