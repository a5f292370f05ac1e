import type { App } from '#content/app.ts'
import { sendOne } from '#content/form-steps.ts'
import { grantSmtp, keepValues, registerApp, tokenByHand } from '#content/program-steps.ts'
import { otherCloudToken, programNext, smtpAppTrouble } from '#content/program-trouble.ts'
import { code, text } from '#content/text.ts'

export const app: App = {
  id: 'django',
  name: 'Django',
  by: 'For websites in Python',
  kind: 'program',
  devices: ['server'],
  words: ['jango', 'python', 'email_backend', 'mailers', 'website'],
  about: text`Mail from a website made with Django, such as password resets and error reports.`,
  ways: [
    {
      way: 'send',
      works: true,
      signIn: 'oauth2',
      why: text`Django’s own backend knows passwords only. A small backend class of your own signs in with a token instead, and nothing else in the site changes.`,
      needs: text`A Django that is still supported, and the package ${code('msal')}.`,
      steps: [
        registerApp,
        ...grantSmtp,
        keepValues,
        {
          who: 'you',
          title: text`Take both files from your guide`,
          text: text`Save ${code('mail_settings.py')} and ${code('exchange_backend.py')} beside ${code('manage.py')}, and run ${code('pip install msal')}. Server, sign-in and sender are in them.`,
          note: text`Without them: a class of your own, derived from ${code('EmailBackend')}, whose ${code('open()')} signs in with ${code('XOAUTH2')} after the original one, and no password in the settings.`,
        },
        {
          who: 'you',
          title: text`Use them in your settings`,
          text: text`Add ${code('from mail_settings import *')} to the end of your settings. Delete ${code('MAILERS')} and everything that begins with ${code('EMAIL_')} there.`,
          note: text`Django 6.1 and newer reads ${code('MAILERS')}, an older one the other names. The file has both.`,
        },
        ...sendOne(
          text`Run ${code('python manage.py sendtestemail')} and your own address.`,
          text`The command says nothing and the message arrives in your inbox: you are done.`,
        ),
      ],
      files: ['django-settings', 'django-backend', 'powershell'],
      sources: [
        'django-source',
        'django-mailers',
        'python-smtplib-docs',
        'ms-oauth-imap-pop-smtp',
        'ms-smtp-app-rbac',
        'ms-client-submission',
      ],
    },
  ],
  approval: 'admin',
  next: programNext,
  trouble: smtpAppTrouble,
  gotchas: [
    text`SSL in Django’s settings is for port 465, where Microsoft does not answer. Use TLS: ${code('use_tls')}, before 6.1 ${code('EMAIL_USE_TLS')}.`,
    text`Error reports go out as ${code('SERVER_EMAIL')}. If that is still ${code('root@localhost')}, Microsoft refuses them.`,
    [...text`Where you ask MSAL yourself: `, ...tokenByHand],
    otherCloudToken,
  ],
  checked: '2026-11-23',
}
