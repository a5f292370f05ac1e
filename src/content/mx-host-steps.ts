import type { Step, Trouble } from './app.ts'
import type { RouteForm } from './route.ts'
import { code, control, slot, text } from './text.ts'

/** The mail host of the organisation is not ours to know, and never to be made from the domain (MC1048624). */
export const mxHost: Step = {
  who: 'admin',
  title: text`You get the name of the mail host`,
  text: text`In the admin center (${slot('adminCenter')}): ${control('Settings')}, ${control('Domains')}, the domain, its DNS records. It is the server in the row MX. Microsoft Graph lists it under ${code('serviceConfigurationRecords')}.`,
  note: text`It looks like ${code('contoso-com.mail.protection.outlook.com')} or ends in ${code('.mx.microsoft')}; in other clouds in .us, .mil or .cn. Never guess it from the domain, and do not take the host of a filter service.`,
}

/** Without it, the receiving side takes the mail for forged. */
export const spfRecord: Step = {
  who: 'admin',
  title: text`The SPF record names your address`,
  text: text`In DNS, ${code('ip4:')} with the public address goes into the SPF record of the sender’s domain, before the part that names Microsoft.`,
}

export const portOut: Step = {
  who: 'you',
  title: text`Port 25 is open to the outside`,
  text: text`From the network of the device, ${code('Test-NetConnection')} or ${code('nc')} to the mail host on port 25 has to connect. Many providers and cloud hosts block it.`,
  note: text`If it is blocked and nobody opens it, choose another route.`,
}

/** User and password stay empty: with them the host answers 504. */
export const mxForm: RouteForm = {
  server: text`the mail host that your admin found`,
  port: text`${code('25')}`,
  serverNote: text`Not ${slot('smtp.host')}: that server wants a sign-in.`,
  encryption: text`TLS or STARTTLS if there is a choice. Not SSL.`,
  signIn: [
    {
      title: text`Leave user and password empty`,
      note: text`With a user name in the form, the server answers ${code('504 5.7.4')}.`,
    },
  ],
  sender: text`${slot('email')}`,
  senderNote: text`Any address in a domain of your organisation will do. It needs no mailbox.`,
}

export const blocked: Trouble = {
  see: text`It cannot connect, or waits for a long time`,
  who: 'you',
  fix: text`Your network or your provider does not let port 25 out. Ask for it, or choose another route.`,
}

export const slowedDown: Trouble = {
  see: text`${code('451 4.7.500')} “Server busy”`,
  who: 'you',
  fix: text`Microsoft does not know the address yet, or too much comes from it at once. Send less at a time, and let it try again later.`,
}
