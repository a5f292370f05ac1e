import type { App } from '#content/app.ts'
import { sendOne } from '#content/form-steps.ts'
import { formTrouble } from '#content/form-trouble.ts'
import { sendByForm } from '#content/form-way.ts'
import { code, control, text } from '#content/text.ts'

export const app: App = {
  id: 'sql-server',
  name: 'SQL Server Database Mail',
  by: 'Microsoft; alerts and procedures',
  kind: 'program',
  devices: ['server'],
  words: ['mssql', 'ms sql', 'sqlserver', 'dbmail', 'sp_send_dbmail', 'sql agent', 'ssms', 'database'],
  about: text`Mail from SQL Server: alerts of its agent, and what procedures send.`,
  ways: [
    sendByForm({
      routed: {
        open: [
          {
            who: 'you',
            title: text`Open the wizard of Database Mail`,
            text: text`In Management Studio, connect as a member of sysadmin. Open ${control('Management')}, right-click ${control('Database Mail')}, and select ${control('Configure Database Mail')}.`,
          },
          {
            who: 'you',
            title: text`Make or open an account`,
            text: text`The first time, choose ${control('Set up Database Mail')}; later ${control('Manage Database Mail accounts and profiles')}. For a password, choose ${control('Basic Authentication')}.`,
            note: text`A profile bundles accounts. Procedures name the profile, so you can change the account behind it.`,
          },
        ],
        fields: {
          server: 'Server name',
          port: 'Port number',
          encryption: 'This server requires a secure connection (SSL)',
          user: 'User name',
          password: 'Password',
          sender: 'E-mail address',
        },
        test: sendOne(
          text`Right-click ${control('Database Mail')}, select ${control('Send Test E-Mail')}, choose your profile and type your own address.`,
          text`The message arrives in your inbox. It only says that it was queued; ${code('msdb.dbo.sysmail_event_log')} shows errors.`,
        ),
      },
      sources: ['ms-database-mail'],
    }),
  ],
  next: text`SQL Server sends by itself. With a password it stops when that changes, expires, or is no longer taken.`,
  trouble: [
    ...formTrouble,
    {
      see: text`Messages stay in the queue`,
      who: 'you',
      fix: text`Look into ${code('msdb.dbo.sysmail_event_log')} for the answer of the server. If it is empty, Database Mail is stopped or its sender program cannot start.`,
    },
  ],
  gotchas: [
    text`Database Mail knows a password, Windows authentication or nothing. It has no OAuth2. A relay on your network or a connector is what lasts.`,
    text`The tick ${control('This server requires a secure connection (SSL)')} means STARTTLS with port 587.`,
    text`SQL Server Agent has its own setting for the profile. Change it there too, and restart the agent.`,
  ],
  checked: '2026-11-23',
}
