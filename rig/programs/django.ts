import type { Program, Rig } from '#rig/program.ts'
import { sendsWith, TO } from '#rig/sending.ts'
import { applicationOf } from '#rig/sign-in-server.ts'

const PYTHON = '/usr/bin/python3'

// A project whose settings are ours and nothing else. Without a sender Django takes the default one.
const PROJECT = `
import sys, mail_settings
from django.conf import settings
settings.configure(**{name: value for name, value in vars(mail_settings).items() if name.isupper()})
from django.core.mail import send_mail
send_mail('Test', 'It works.', None, [sys.argv[1]])
`

async function send({ home, person }: Rig) {
  await home.put('django-settings', 'mail_settings.py', person)
  await home.put('django-backend', 'exchange_backend.py', person)
  return home.run([PYTHON, '-c', PROJECT, TO], { env: applicationOf(person) })
}

export const django: Program = {
  name: 'Django',
  command: PYTHON,
  version: ['-m', 'django', '--version'],
  package: 'python3-django',
  files: ['django-settings', 'django-backend'],
  ...sendsWith(send, /5\.7\.3/u),
}
