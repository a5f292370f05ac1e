# -*- coding: utf-8 -*-
# Python module that sends with OAuth2. Made by Exchange Online Setup with the facts of 23 November
# 2026 for any mailbox: there is no address in it.
# Where to put it: Save it beside your script and run pip install msal. Your code calls
# exchange_mail.send with a message. To try it, run python exchange_mail.py and your own address.
# How to undo it: Delete the file, and take out the lines that import it.
# There is no password in this file.
# Three values come from the environment and never stand here: ENTRA_TENANT_ID, ENTRA_CLIENT_ID and
# ENTRA_CLIENT_SECRET. They belong to an application that your admin registers in Entra.
# Where you can keep a file, a certificate is better than a secret: give MSAL {"private_key": …,
# "thumbprint": …} as client_credential in place of the secret.
# The application needs what your guide says, no more: the permission SMTP.SendAsApp in Entra,
# New-ServicePrincipal in Exchange, and FullAccess and SendAs on this one mailbox. Better, in place of
# the permission and of both rights: the role “Application SMTP.SendAsApp” for this mailbox alone
# (RBAC for Applications). The permission is left out of the registration then.
# Put your own address in place of you@example.com in every line below.

import os
import smtplib
import ssl
import sys
from email.message import EmailMessage
from email.utils import formataddr

import msal

MAILBOX = 'you@example.com'
SENDER_NAME = ''
SMTP_HOST = 'smtp.office365.com'
SMTP_PORT = 587
SIGN_IN_HOST = 'login.microsoftonline.com'
SCOPE = 'https://outlook.office365.com/.default'

_application = None


def access_token():
    """A token for the mailbox. MSAL keeps it for as long as it is good."""
    global _application
    if _application is None:
        _application = msal.ConfidentialClientApplication(
            os.environ["ENTRA_CLIENT_ID"],
            authority=f"https://{SIGN_IN_HOST}/{os.environ['ENTRA_TENANT_ID']}",
            client_credential=os.environ["ENTRA_CLIENT_SECRET"],
        )
    result = _application.acquire_token_for_client(scopes=[SCOPE])
    if "access_token" not in result:
        raise RuntimeError(f"{result.get('error')}: {result.get('error_description')}")
    return result["access_token"]


def send(message):
    """Sends an email.message.EmailMessage. Without a sender it comes from the mailbox."""
    if "From" not in message:
        message["From"] = formataddr((SENDER_NAME, MAILBOX))
    answer = f"user={MAILBOX}\x01auth=Bearer {access_token()}\x01\x01"
    with smtplib.SMTP(SMTP_HOST, SMTP_PORT, timeout=30) as server:
        # STARTTLS, and a second EHLO: Microsoft offers the sign-in only then.
        server.starttls(context=ssl.create_default_context())
        server.ehlo()
        server.auth("XOAUTH2", lambda challenge=None: answer, initial_response_ok=True)
        server.send_message(message)


if __name__ == "__main__":
    # python exchange_mail.py you@example.com
    test = EmailMessage()
    test["To"], test["Subject"] = sys.argv[1], "Test"
    test.set_content("It works.")
    send(test)
    print("Sent.")
