import { routeFacts } from '#content/route-facts.ts'
import type { Route } from '#content/route.ts'
import { code, control, text } from '#content/text.ts'

const { acsHost, acsPort } = routeFacts

export const route: Route = {
  id: 'azure-communication-services',
  name: 'Azure Communication Services',
  says: text`A mail service in Azure for programs, apart from your mailboxes. It takes a user and a secret, as any form has them.`,
  server: text`${code(acsHost.value)}`,
  port: acsPort.value,
  encryption: 'STARTTLS',
  signIn: 'User and secret',
  user: 'the one your admin made in Azure',
  recipients: 'anyone',
  needs: [
    text`An Azure subscription, and a domain that is verified there.`,
    text`An application in Entra with a secret.`,
    text`TLS 1.2 in the device, and room in its form for a long user name.`,
  ],
  withoutLicence: text`This route needs no licence and no mailbox: an Azure subscription takes their place.`,
  limits: [
    text`What Azure grants; more on request. A new resource starts small.`,
    text`No copy in Sent Items: there is no mailbox.`,
  ],
  cost: text`Paid by use in Azure. Look at the price list for your region.`,
  breaks: [
    text`The secret expires. Note the day.`,
    text`The subscription ends, or the domain loses its records in DNS.`,
  ],
  confidence: 'likely',
  elsewhere: text`Our source knows the worldwide server only. For the other clouds we found none.`,
  prepare: [
    {
      who: 'admin',
      title: text`Mail is set up in Azure`,
      takes: 30,
      text: text`In the Azure portal your admin makes an Email Communication Service, verifies the domain of the sender there, and connects it to a Communication Service.`,
      note: text`A subdomain such as ${code('mail.contoso.com')} keeps it apart from the mail of your people.`,
    },
    {
      who: 'admin',
      title: text`An application gets a secret`,
      takes: 10,
      text: text`In Entra: ${control('App registrations')}, ${control('New registration')}, then ${control('Certificates & secrets')}. In Azure the application gets the right to use the Communication Service.`,
      note: text`The secret shows only once, and it expires: note the day.`,
    },
    {
      who: 'admin',
      title: text`You get the user name`,
      text: text`It is ${code('resource|application-id|tenant-id')}, with the sign | between the three. Newer resources let your admin make a shorter SMTP user name instead.`,
    },
  ],
  form: {
    server: text`${code(acsHost.value)}`,
    port: text`${code(String(acsPort.value))}`,
    serverNote: text`The service also answers on port 25.`,
    encryption: text`STARTTLS, which some forms call TLS. Not SSL.`,
    signIn: [
      {
        title: text`Type user name and secret`,
        user: text`the one your admin made`,
        password: text`the secret of the application`,
        note: text`Does the form cut the user name off? Ask for a shorter SMTP user name.`,
      },
    ],
    sender: text`an address of the domain that is verified in Azure`,
    senderNote: text`Azure refuses senders that nobody set up there.`,
  },
  trouble: [
    {
      see: text`${code('535')} “Authentication unsuccessful”`,
      who: 'admin',
      fix: text`The user name is cut off, the secret has expired, or the application lacks the right on the Communication Service. Your admin checks the three.`,
    },
    {
      see: text`The sender is refused`,
      who: 'admin',
      fix: text`The address is not among the senders of the verified domain in Azure. Your admin adds it.`,
    },
  ],
  sources: ['ms-acs-smtp', 'ms-acs-smtp-user'],
  checked: '2026-11-23',
}
