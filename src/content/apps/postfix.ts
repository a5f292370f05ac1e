import type { App, Step } from '#content/app.ts'
import type { CloudId } from '#content/clouds.ts'
import { signIn } from '#content/common-steps.ts'
import { foreignSender, smtpOff } from '#content/common-trouble.ts'
import { APPLICATION_ID } from '#content/entra-placeholders.ts'
import { code, control, link, slot, text } from '#content/text.ts'
import { sendAs } from '#content/token-steps.ts'
import { registeredApproval } from '#content/token-trouble.ts'

const getToken = (clouds: readonly CloudId[], flag: string): Step => ({
  who: 'you',
  clouds,
  title: text`Fetch the first token`,
  text: text`Run ${code(`sasl-xoauth2-tool get-token outlook FILE --client-id=ID --tenant=TENANT --use-device-flow${flag}`)}. If Postfix runs in its usual jail, FILE is ${code('/var/spool/postfix/etc/tokens/m365')}.`,
  note: text`It shows an address and a code to type there.`,
})

export const app: App = {
  id: 'postfix',
  name: 'Postfix relayhost',
  by: 'Free; a mail server of your own in between',
  kind: 'terminal',
  devices: ['server', 'linux'],
  words: [
    'post fix',
    'posfix',
    'relay',
    'relay host',
    'smarthost',
    'mta',
    'sasl-xoauth2',
    'sendmail',
    'mail server',
    'main.cf',
    'smtp relay',
  ],
  about: text`A mail server of your own that hands everything to Microsoft 365, for one machine or a whole network.`,
  ways: [
    {
      way: 'send',
      works: true,
      signIn: 'oauth2',
      why: text`With the plug-in sasl-xoauth2 it signs in by a token, so it goes on working when passwords for SMTP end. Devices behind it can send without a sign-in of their own.`,
      needs: text`Postfix with Cyrus SASL, and sasl-xoauth2 0.23 or newer.`,
      steps: [
        sendAs,
        {
          who: 'you',
          title: text`Install Postfix and sasl-xoauth2`,
          takes: 10,
          text: text`Install Postfix, then the plug-in. Ubuntu: the packages of ${code('ppa:sasl-xoauth2/stable')}. Fedora and EPEL: ${code('dnf install sasl-xoauth2')}. Debian 12 has no package: build it from source, with the prefix ${code('/usr')}.`,
        },
        {
          who: 'admin',
          title: text`You get an application id`,
          takes: 10,
          text: text`In Entra: ${control('App registrations')}, ${control('New registration')}, no platform and no redirect address, ${control('Allow public client flows')} on, delegated permissions ${code('SMTP.Send')} and ${code('offline_access')}. Last, grant consent to both.`,
          note: text`For accounts of this organisation alone.`,
        },
        {
          who: 'you',
          title: text`Save the settings of the plug-in`,
          text: text`Save ${code('sasl-xoauth2.conf')} as ${code('/etc/sasl-xoauth2.conf')}, and put your application id in place of ${code(APPLICATION_ID)}. Check it with ${code('sasl-xoauth2-tool test-config')}.`,
          note: text`The empty secret stays. The address in it belongs to ${slot('signIn.host')} and ${slot('domain')}; without it, the plug-in asks Google.`,
        },
        {
          who: 'you',
          title: text`Point Postfix at Microsoft`,
          text: text`Add the lines of ${code('postfix-main.cf')} to the end of ${code('/etc/postfix/main.cf')}. Take out what began with the same words before. They lead to ${slot('smtp.host')}, port ${slot('smtp.port')}, with a token only.`,
          note: text`${code('postfix check')} says nothing: all is well.`,
        },
        {
          who: 'you',
          title: text`Say where the token lies`,
          text: text`Save ${code('sasl_passwd')} as ${code('/etc/postfix/sasl_passwd')}. It names ${slot('user')} and the file of the token, ${code('/etc/tokens/m365')}.`,
          note: text`It holds no password, and needs no ${code('postmap')}.`,
        },
        getToken(['worldwide'], ''),
        getToken(['gcc-high'], ' --cloud=usgov'),
        getToken(['dod'], ' --cloud=usgov-dod'),
        getToken(['china'], ' --cloud=china'),
        ...signIn,
        {
          who: 'you',
          title: text`Let Postfix read and renew it`,
          text: text`Run ${code('chown -R postfix:postfix')} on the folder of the token. In the jail, ${code('/var/spool/postfix/etc/ssl/certs/ca-certificates.crt')} has to exist as well.`,
          note: text`Then ${code('sasl-xoauth2-tool test-token-refresh FILE')} says “Token refresh succeeded.”`,
        },
        {
          who: 'you',
          title: text`Make every sender this mailbox`,
          text: text`In a new file ${code('/etc/postfix/generic')}, write ${code('@')} and the name of your machine, a space, and ${slot('email')}. In ${code('main.cf')}, take the ${code('#')} off ${code('smtp_generic_maps')}. Then restart Postfix.`,
          note: text`Other senders need Send As.`,
        },
        {
          who: 'you',
          title: text`Send a message to yourself`,
          text: text`Run ${code("printf 'Subject: Test\\n\\nHello\\n' | sendmail")} and your own address.`,
          note: text`The log says ${code('status=sent')}, and the message arrives from ${slot('email')}: you are done.`,
        },
      ],
      files: ['postfix-main-cf', 'postfix-sasl-passwd', 'postfix-sasl-xoauth2', 'powershell'],
      sources: ['sasl-xoauth2', 'ms-oauth-imap-pop-smtp', 'ms-client-submission'],
    },
  ],
  approval: 'admin',
  next: text`Postfix renews its token by itself. Look at ${code('mailq')} now and then: mail that could not be sent waits there.`,
  trouble: [
    smtpOff,
    {
      see: text`“No worthy mechs found”`,
      who: 'you',
      fix: text`Postfix does not find the plug-in, or its settings forbid it. Check that sasl-xoauth2 lies with the other SASL plug-ins, and that ${code('smtp_sasl_security_options')} is ${code('noanonymous')}.`,
    },
    {
      see: text`${code('TokenStore::Refresh')} … “error setting certificate verify locations”`,
      who: 'you',
      fix: text`The jail of Postfix has no certificates. Copy ${code('ca-certificates.crt')} to ${code('/var/spool/postfix/etc/ssl/certs')}.`,
    },
    {
      see: text`${code('535 5.7.3 Authentication unsuccessful')}`,
      who: 'you',
      fix: text`The name in ${code('sasl_passwd')} has to be the account that you signed in with, and the token needs ${code('SMTP.Send')}. A token of another tenant is refused too: fetch it with ${code('--tenant')}.`,
    },
    registeredApproval,
    foreignSender,
  ],
  gotchas: [
    text`Let only your own machines send through it. Through an open relay strangers send in your name, and Microsoft blocks the mailbox.`,
    text`One account may send 30 messages a minute, over three connections at a time, and reach 10,000 recipients a day.`,
    text`With a fixed public address or a certificate, a connector needs no token at all. ${link('/routes/', 'Compare the routes')}.`,
  ],
  checked: '2026-11-23',
}
