import type { Program, Rig } from '#rig/program.ts'
import { sendsWith, TO } from '#rig/sending.ts'
import { applicationOf } from '#rig/sign-in-server.ts'

async function send({ home, person }: Rig) {
  await home.put('nodemailer', 'exchange-mail.mjs', person)
  const node = home.at('..', 'node_modules', 'node', 'bin', 'node')
  // Node trusts the list it was built with, unless it is told to take that of the system.
  return home.run([node, '--use-system-ca', 'exchange-mail.mjs', TO], { env: applicationOf(person) })
}

export const nodemailer: Program = {
  name: 'Nodemailer',
  command: 'node',
  version: ['-p', "require('nodemailer/package.json').version"],
  package: 'nodejs',
  files: ['nodemailer'],
  ...sendsWith(send, /535 5\.7\.3/u),
}
