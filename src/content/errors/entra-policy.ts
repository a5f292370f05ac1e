import { text } from '#content/text.ts'
import { entra } from './entra.ts'
import { admin, you, type MailError } from './mail-error.ts'
import { readSignInLog } from './shared-steps.ts'

/** Microsoft’s sign-in: Conditional Access. */
export const entraPolicy = {
  'sign-in-conditional-access': entra({
    title: 'Conditional Access blocks this sign-in',
    codes: [53003, 50131, 50005],
    match: [
      ['you cannot access this right now', 'likely'],
      ['your sign-in was successful but does not meet the criteria to access this resource', 'sure'],
      ['access has been blocked by conditional access policies', 'sure'],
      ['sie können derzeit nicht darauf zugreifen', 'likely'],
      ['sie können zurzeit nicht darauf zugreifen', 'likely'],
      ['vous ne pouvez pas y accéder pour le moment', 'likely'],
      ['no puede acceder a esto en este momento', 'likely'],
      ['you dont have access to this', 'likely'],
    ],
    means: text`Name and password are right. A rule of your organisation does not allow this app, this device or this place.`,
    who: 'admin',
    fix: [
      readSignInLog,
      you`Try an app that the rule allows, mostly Outlook, or a device of your organisation.`,
      admin`Decide about an exception for this account or this app.`,
    ],
    message: 'error',
    place: 'app',
  }),
  'sign-in-managed-device': entra({
    title: 'Only devices that your organisation manages may sign in',
    codes: [50097, 53000, 53001, 50129, 530_003, 530_002, 530_001, 50155, 50187],
    match: [
      'requires the device requesting access to be managed*',
      ['sie können von hier nicht darauf zugreifen', 'likely'],
      ['your organization requires this device to be managed', 'likely'],
      ['you cant get there from here', 'likely'],
      ['von hier aus können sie nicht darauf zugreifen', 'likely'],
      ['vous ne pouvez pas y accéder à partir dici', 'likely'],
      ['help us keep your device secure', 'likely'],
      ['set up your device to get access', 'likely'],
    ],
    means: text`A rule asks for a device that is known, joined or compliant. The app has to pass that on, which most apps that are not Microsoft’s cannot.`,
    who: 'admin',
    fix: [
      you`Enrol the device (Company Portal), or use one of your organisation, with Outlook.`,
      readSignInLog,
    ],
    message: 'error',
    place: 'app',
  }),
  'sign-in-approved-app': entra({
    title: 'Only approved apps may open the mailbox',
    codes: [53002, 53009],
    match: [
      ['you cant access this from this application', 'likely'],
      ['you cant get there from this app', 'likely'],
      ['need to use outlook', 'unsure'],
    ],
    means: text`A rule of your organisation names the apps that may be used on this kind of device, mostly Outlook for iOS and Android.`,
    who: 'you',
    fix: [you`Use Outlook for iOS or Android.`, admin`Or change the rule for this app.`],
    message: 'error',
    place: 'app',
  }),
} satisfies Record<string, MailError>
