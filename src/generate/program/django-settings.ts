import { fileTitles } from '#content/file-titles.ts'
import { code, text } from '#content/text.ts'
import { aboutFile } from '#generate/about-file.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { emailOf } from '#generate/placeholder.ts'
import { hashComment } from '#lib/quote-comment.ts'
import { mailAddress } from '#lib/mail-address.ts'
import { quotePython } from '#lib/quote-python.ts'
import { addressToReplace, appScope } from './entra-values.ts'
import { PYTHON_START } from './python-token.ts'

/** Mail settings of Django. The class that they name is the file `django-backend`. */
export const djangoSettings: FileFormat = {
  id: 'django-settings',
  ...fileTitles['django-settings'],
  name: () => 'mail_settings.py',
  mediaType: 'application/octet-stream',
  where: text`Save it beside ${code('manage.py')}, together with ${code('exchange_backend.py')}. Add ${code('from mail_settings import *')} to the end of your settings, and delete mail settings that stand there.`,
  undo: text`Take that line out of your settings and delete both files.`,
  write,
}

/** MAILERS is new in Django 6.1, and the settings before it may not stand beside it (its guide on migrating to mailers). */
function write(setup: MailboxSetup): string {
  const { smtp } = setup.cloud.servers
  const about = [...aboutFile(setup, djangoSettings), ...addressToReplace(setup)]
  return `${PYTHON_START}
${about.map(hashComment).join('\n')}

import django

_BACKEND = "exchange_backend.ExchangeBackend"
_MAILBOX = ${quotePython(emailOf(setup))}
_HOST = ${quotePython(smtp.host.value)}
_PORT = ${smtp.port.value}

# For exchange_backend.py: where it asks for a token, and for what.
EXCHANGE_SIGN_IN_HOST = ${quotePython(setup.cloud.signInHost.value)}
EXCHANGE_SCOPE = ${quotePython(appScope(setup.cloud))}

# TLS is STARTTLS. SSL is for port 465, which is none of Microsoft's. There is no password: the backend signs in.
if django.VERSION >= (6, 1):
    MAILERS = {
        "default": {
            "BACKEND": _BACKEND,
            "OPTIONS": {"host": _HOST, "port": _PORT, "use_tls": True, "username": _MAILBOX, "timeout": 30},
        },
    }
else:
    EMAIL_BACKEND = _BACKEND
    EMAIL_HOST = _HOST
    EMAIL_PORT = _PORT
    EMAIL_USE_TLS = True
    EMAIL_HOST_USER = _MAILBOX
    EMAIL_TIMEOUT = 30

# Microsoft refuses every other sender, error reports included.
DEFAULT_FROM_EMAIL = ${setup.name === undefined ? '_MAILBOX' : quotePython(mailAddress(setup.name, emailOf(setup)))}
SERVER_EMAIL = _MAILBOX
`
}
