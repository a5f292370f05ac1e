import type { App } from '#content/app.ts'
import { sendOne } from '#content/form-steps.ts'
import { fetchToken, grantSmtp, keepValues, registerApp } from '#content/program-steps.ts'
import { otherCloudToken, programNext, smtpAppTrouble } from '#content/program-trouble.ts'
import { code, slot, text } from '#content/text.ts'

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
          title: text`Fill in the settings`,
          text: text`In ${code('MAILERS')}, under ${code('OPTIONS')}: ${code('host')} ${slot('smtp.host')}, ${code('port')} ${slot('smtp.port')}, ${code('use_tls')} True, and no password. ${code('DEFAULT_FROM_EMAIL')} and ${code('SERVER_EMAIL')}: ${slot('email')}.`,
          note: text`Before Django 6.1: ${code('EMAIL_HOST')}, ${code('EMAIL_PORT')}, ${code('EMAIL_USE_TLS')}. Leave ${code('EMAIL_HOST_PASSWORD')} empty, else Django tries a password.`,
        },
        fetchToken(
          text`With ${code('msal.ConfidentialClientApplication')}, call ${code('acquire_token_for_client')}.`,
        ),
        {
          who: 'you',
          title: text`Write a backend that signs in with it`,
          text: text`Derive a class from ${code('django.core.mail.backends.smtp.EmailBackend')}. In ${code('open()')}, after the original one, call ${code('self.connection.auth("XOAUTH2", …)')} with ${code('user=')}${slot('email')}${code('\\x01auth=Bearer TOKEN\\x01\\x01')}.`,
          note: text`Only when ${code('open()')} has made a new connection: it returns True then. Name the class as ${code('BACKEND')} in ${code('MAILERS')}, before 6.1 in ${code('EMAIL_BACKEND')}.`,
        },
        ...sendOne(
          text`Run ${code('python manage.py sendtestemail')} and your own address.`,
          text`The command says nothing and the message arrives in your inbox: you are done.`,
        ),
      ],
      files: ['powershell'],
      sources: [
        'django-source',
        'django-mailers',
        'python-smtplib-docs',
        'ms-oauth-imap-pop-smtp',
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
    otherCloudToken,
  ],
  checked: '2026-11-23',
}
