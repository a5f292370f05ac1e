import type { Step } from './app.ts'
import { code, control, slot, text, type Text } from './text.ts'

/** An application of the organisation's own. Nobody signs in for it: it has a secret. */
export const registerApp: Step = {
  who: 'admin',
  title: text`You get an application of your own`,
  takes: 10,
  text: text`In Entra: ${control('App registrations')}, ${control('New registration')}, for this organisation only. Then ${control('Certificates & secrets')}, ${control('New client secret')}.`,
  note: text`You get three values: application id, tenant id, and the value of the secret. It shows only once, and it expires: note the day.`,
}

/**
 * SMTP without a person: learn.microsoft.com/exchange/client-developer/legacy-protocols/
 * how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth, “client credentials grant flow”.
 */
export const grantSmtp: readonly Step[] = [
  {
    who: 'admin',
    title: text`The application may send by SMTP`,
    text: text`In the registration: ${control('API permissions')}, ${control('Add a permission')}, ${control('APIs my organization uses')}, “Office 365 Exchange Online”, ${control('Application permissions')}, ${code('SMTP.SendAsApp')}. Then grant admin consent.`,
  },
  {
    who: 'admin',
    title: text`Exchange learns of the application`,
    text: text`In Exchange Online PowerShell: ${code('New-ServicePrincipal -AppId … -ObjectId …')}. Both ids stand in Entra under ${control('Enterprise applications')}.`,
    note: text`Not the object id under ${control('App registrations')}: that is the most frequent mistake.`,
  },
  {
    who: 'admin',
    title: text`The application gets this one mailbox`,
    text: text`${code('Add-MailboxPermission -User … -AccessRights FullAccess -Identity')} ${slot('email')}, and ${code('Add-RecipientPermission -Trustee … -AccessRights SendAs -Identity')} ${slot('email')}. ${code('Get-ServicePrincipal')} shows the id for the dots.`,
    note: text`It reaches no other mailbox.`,
  },
]

/** A token for SMTP, and not for Graph: the scope decides. */
export const fetchToken = (how: Text): Step => ({
  who: 'you',
  title: text`Let the program fetch a token`,
  takes: 10,
  text: [
    ...how,
    ...text` Authority: ${code('https://')}${slot('signIn.host')}${code('/TENANT-ID')}. Scope: ${code('https://')}${slot('imap.host')}${code('/.default')}.`,
  ],
  note: text`A token lives briefly. Ask for one before each connection; MSAL keeps it for as long as it is good.`,
})

/** Where the three values go: never into the code. */
export const keepValues: Step = {
  who: 'you',
  title: text`Put the three values where secrets belong`,
  text: text`Application id, tenant id and secret come from the environment or from your store of secrets. They do not belong into the code or its repository.`,
}

/** Microsoft Graph without a person. */
export const grantGraph: readonly Step[] = [
  {
    who: 'admin',
    title: text`The application may send through Microsoft Graph`,
    text: text`In the registration: ${control('API permissions')}, ${control('Add a permission')}, ${control('Microsoft Graph')}, ${control('Application permissions')}, ${code('Mail.Send')}. Then grant admin consent.`,
    note: text`In this form it may send as every mailbox of the organisation.`,
  },
  {
    who: 'admin',
    title: text`Better: only this mailbox`,
    text: text`Instead of that permission, Exchange can give the application the right for ${slot('email')} alone (RBAC for Applications): ${code('New-ServicePrincipal')}, ${code('New-ManagementScope')}, ${code('New-ManagementRoleAssignment')}.`,
    note: text`The permission in Entra has to be left out then, else the limit means nothing.`,
  },
]
