import type { Program, Rig } from '#rig/program.ts'
import { sendsWith, TO } from '#rig/sending.ts'
import { applicationOf } from '#rig/sign-in-server.ts'

// Debian’s own, whatever other python3 comes first on the path: it has MSAL.
const PYTHON = '/usr/bin/python3'

async function send({ home, person }: Rig) {
  await home.put('python-smtplib', 'exchange_mail.py', person)
  return home.run([PYTHON, 'exchange_mail.py', TO], { env: applicationOf(person) })
}

export const pythonSmtplib: Program = {
  name: 'Python',
  command: PYTHON,
  package: 'python3-msal',
  files: ['python-smtplib'],
  ...sendsWith(send, /5\.7\.3/u),
}
