import { code, control, text } from '#content/text.ts'
import { entra } from './entra.ts'
import { admin, owner, type MailError } from './mail-error.ts'

/** Microsoft’s sign-in: the registration of the app. */
export const entraRegistration = {
  'sign-in-app-permission': entra({
    title: 'The app asks for something it is not registered for',
    codes: [65005, 650_051, 650_052, 650_053, 650_056, 650_057],
    means: text`The permission or the service that the program asks for is missing in its registration, or your organisation has not subscribed to it.`,
    who: 'owner',
    fix: [
      owner`Registration, ${control('API permissions')}: add what the program asks for, then grant consent.`,
      admin`650052: the service, such as Exchange Online, is not part of the organisation.`,
    ],
    message: 'error',
  }),
  'sign-in-first-party-id': entra({
    title: 'The program uses an application id of Microsoft’s own',
    codes: [65002],
    means: text`Ids of Microsoft’s programs may not be used by others for this.`,
    who: 'owner',
    fix: [owner`Register an application of your own and use its id.`],
  }),
  'sign-in-app-disabled': entra({
    title: 'The application is disabled',
    codes: [70001, 7_000_112, 7_000_113],
    means: text`An admin or Microsoft has disabled this application in the organisation.`,
    who: 'admin',
    fix: [
      admin`Entra, ${control('Enterprise applications')}, the app, ${control('Properties')}: ${control('Enabled for users to sign-in')}.`,
    ],
    message: 'error',
  }),
  'sign-in-app-not-found': entra({
    title: 'Your organisation does not know this application',
    codes: [70_0016, 70_0011, 90013],
    match: [['application with identifier … was not found in the directory', 'sure']],
    means: text`The application id is wrong, the tenant is wrong, they belong to another cloud, or nobody in the organisation has allowed the app yet.`,
    who: 'owner',
    fix: [
      owner`Compare application id and tenant id with the overview of the registration.`,
      admin`Open its consent link once, so that it appears under ${control('Enterprise applications')}.`,
      owner`In GCC High, DoD and China register it in the portal of that cloud.`,
    ],
    message: 'consent',
  }),
  'sign-in-resource-missing': entra({
    title: 'The service that the program wants is not in this organisation',
    codes: [500_011, 50001],
    means: text`The organisation has no Exchange Online, the tenant is the wrong one, or the name of the resource is misspelt.`,
    who: 'owner',
    fix: [
      owner`Compare tenant and scope: ${code('https://outlook.office365.com')}.`,
      admin`Look whether the organisation has a plan with Exchange Online.`,
    ],
    message: 'error',
    place: 'prerequisites',
  }),
} satisfies Record<string, MailError>
