import { describe, expect, test } from 'vitest'
import { pythonModule } from '#proof/python-module.ts'
import { hasPython } from '#proof/python.ts'
import { readPythonSources } from '#proof/python-source.ts'
import { proved } from '#proof/record.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { casesOf, cases, formatOf, golden } from '#generate/golden-cases.ts'
import { emailOf } from '#generate/placeholder.ts'
import { hostileFiles } from '#proof/hostile-files.ts'
import { inTemporaryFolder } from '#proof/temporary.ts'

const settings = formatOf('django-settings')
const backend = formatOf('django-backend')
const django = pythonModule('django', 'python3-django')

// Django itself loads both files as its user would; the stand-ins note what they are asked, and nothing is sent.
const PROGRAM = `
import json, os, smtplib, sys, types
folder, texts = json.load(sys.stdin)
os.environ.update(ENTRA_TENANT_ID='tenant', ENTRA_CLIENT_ID='client', ENTRA_CLIENT_SECRET='secret')
for name, text in texts.items():
    open(os.path.join(folder, name), 'w', encoding='utf-8').write(text)
open(os.path.join(folder, 'site_settings.py'), 'w').write('from mail_settings import *')
sys.path.insert(0, folder)
asked = []
class Application:
    def __init__(self, *words, **named): asked.append([words, named])
    def acquire_token_for_client(self, scopes):
        asked.append(scopes)
        return {'access_token': 'token'}
sys.modules['msal'] = types.SimpleNamespace(ConfidentialClientApplication=Application)
class Server:
    def __init__(self, host, port, **named): asked.append([host, port])
    def auth(self, mechanism, answer, initial_response_ok): asked.append([mechanism, answer(), initial_response_ok])
    def __getattr__(self, name): return lambda *words, **named: asked.append(name)
smtplib.SMTP = Server
import django
from django.conf import settings
os.environ['DJANGO_SETTINGS_MODULE'] = 'site_settings'
from django.core.mail import get_connection
opened = get_connection().open()
from email.utils import parseaddr
old = {'from': parseaddr(settings.DEFAULT_FROM_EMAIL), 'server': settings.SERVER_EMAIL, 'user': settings.EMAIL_HOST_USER}
version = django.get_version()
django.VERSION = (6, 1, 0)
import importlib, mail_settings
mailers = importlib.reload(mail_settings).MAILERS
print(json.dumps({'opened': opened, 'asked': asked, 'old': old, 'mailers': mailers, 'version': version}))
`

type Reading = { asked: unknown[]; mailers: unknown; old: unknown; opened: boolean; version: string }

describe.skipIf(!django.there)('loaded by Django', () => {
  test.each(casesOf(settings))('%s: it connects as it should and signs in with a token', (name) => {
    const setup: MailboxSetup = cases[name]
    const { smtp, imap } = setup.cloud.servers
    const email = emailOf(setup)
    const files = { 'mail_settings.py': golden(name, settings), 'exchange_backend.py': golden(name, backend) }
    const read = inTemporaryFolder((folder) => django.ask(PROGRAM, [folder, files])) as Reading
    expect(read.asked.slice(read.asked.indexOf('starttls'))).toContain('ehlo')
    expect(read.asked.filter((each) => each !== 'ehlo')).toEqual([
      [smtp.host.value, 587],
      'starttls',
      [
        ['client'],
        { authority: `https://${setup.cloud.signInHost.value}/tenant`, client_credential: 'secret' },
      ],
      [`https://${imap.host.value}/.default`],
      ['XOAUTH2', `user=${email}\u0001auth=Bearer token\u0001\u0001`, true],
    ])
    expect(read.opened).toBe(true)
    expect(read.old).toEqual({ from: [setup.name ?? '', email], server: email, user: email })
    const options = { host: smtp.host.value, port: 587, use_tls: true, username: email, timeout: 30 }
    expect(read.mailers).toEqual({
      default: { BACKEND: 'exchange_backend.ExchangeBackend', OPTIONS: options },
    })
    proved('django-settings', 'Django', read.version)
    proved('django-backend', 'Django', read.version)
  })
})

describe.skipIf(!hasPython)('read by Python', () => {
  test('any person stays inside the one value, and in the comments of the backend', () => {
    const files = hostileFiles(settings)
    const read = readPythonSources(files.map(({ text }) => text))
    expect(read.map(({ values }) => values['_MAILBOX'])).toEqual(files.map(({ email }) => email))
    expect(new Set(read.map(({ shape }) => shape)).size).toBe(1)
    const backends = readPythonSources(hostileFiles(backend).map(({ text }) => text))
    expect(new Set(backends.map(({ shape }) => shape)).size).toBe(1)
  })
})
