# -*- coding: utf-8 -*-
# Mail settings for Django. Made by Exchange Online Setup with the facts of 23 November 2026 for any
# mailbox: there is no address in it.
# Where to put it: Save it beside manage.py, together with exchange_backend.py. Add from mail_settings
# import * to the end of your settings, and delete mail settings that stand there.
# How to undo it: Take that line out of your settings and delete both files.
# There is no password in this file.
# Put your own address in place of you@example.com in every line below.

import django

_BACKEND = "exchange_backend.ExchangeBackend"
_MAILBOX = 'you@example.com'
_HOST = 'smtp.office365.com'
_PORT = 587

# For exchange_backend.py: where it asks for a token, and for what.
EXCHANGE_SIGN_IN_HOST = 'login.microsoftonline.com'
EXCHANGE_SCOPE = 'https://outlook.office365.com/.default'

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
DEFAULT_FROM_EMAIL = _MAILBOX
SERVER_EMAIL = _MAILBOX
