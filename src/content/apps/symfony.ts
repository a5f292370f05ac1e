import type { App } from '#content/app.ts'
import { sendOne } from '#content/form-steps.ts'
import { grantGraph, registerApp } from '#content/program-steps.ts'
import { graphTrouble } from '#content/program-trouble.ts'
import { code, slot, text } from '#content/text.ts'

export const app: App = {
  id: 'symfony',
  name: 'Symfony Mailer and Laravel',
  by: 'PHP frameworks; send through Microsoft Graph',
  kind: 'program',
  devices: ['server'],
  words: ['symphony', 'symfoni', 'laravel', 'php', 'mailer_dsn', 'graph', 'website'],
  about: text`Mail from websites made with Symfony or Laravel.`,
  ways: [
    {
      way: 'send',
      works: true,
      signIn: 'oauth2',
      via: 'graph',
      why: text`Symfony’s bridge to Microsoft Graph sends over HTTPS, so neither a password nor Authenticated SMTP is needed.`,
      needs: text`Symfony Mailer 7.4 or newer, with the bridge ${code('symfony/microsoft-graph-mailer')}.`,
      steps: [
        registerApp,
        ...grantGraph,
        {
          who: 'you',
          title: text`Install the bridge`,
          text: text`With Composer, add ${code('symfony/microsoft-graph-mailer')}. In Laravel, register the Symfony transport in a service provider too.`,
        },
        {
          who: 'you',
          title: text`Take the lines from your guide`,
          text: text`Add the lines of ${code('mailer.env')} to ${code('.env.local')}, in Laravel to ${code('.env')}, and put tenant id and application id in. The secret goes into Symfony’s vault: ${code('php bin/console secrets:set GRAPH_CLIENT_SECRET')}.`,
          note: text`By hand: ${code('MAILER_DSN=microsoftgraph+api://APPLICATION-ID:SECRET@default?tenantId=TENANT-ID')}. Signs such as / + or = in the secret are written as %2F, %2B and %3D then.`,
        },
        {
          who: 'you',
          title: text`Let Symfony put the values in`,
          text: text`In ${code('config/packages/mailer.yaml')}, ${code('dsn')} has to be ${code('%env(resolve:MAILER_DSN)%')}. In Laravel, the service provider does that; the file says how.`,
        },
        {
          who: 'you',
          title: text`Set the sender`,
          text: text`Let every message come from ${slot('email')}. In Laravel that is ${code('MAIL_FROM_ADDRESS')}.`,
          note: text`It has to be a mailbox of your organisation.`,
        },
        ...sendOne(
          text`In Symfony, run ${code('php bin/console mailer:test')} and your own address. In Laravel, send any mail to yourself.`,
        ),
      ],
      files: ['symfony-env'],
      sources: ['symfony-graph', 'ms-graph-deployments', 'ms-smtp-app-rbac'],
    },
  ],
  approval: 'admin',
  next: text`The site sends without asking anybody. It stops on the day the secret expires.`,
  trouble: [
    ...graphTrouble,
    {
      see: text`The bridge says that the sender was not found`,
      who: 'you',
      fix: text`The address in From is no mailbox of your organisation. An alias or a made-up no-reply address is not enough: use ${slot('email')}.`,
    },
  ],
  gotchas: [
    text`In GCC High, DoD and China, the Graph host of that cloud stands in place of ${code('default')}, and ${code('authEndpoint')} names ${slot('signIn.host')}. The file has both.`,
    text`The plain ${code('smtp')} transport of both frameworks signs in with a password, which Microsoft is ending.`,
    text`Before Symfony 7.4 the bridge does not exist. Update, or send through a relay.`,
  ],
  checked: '2026-11-23',
}
