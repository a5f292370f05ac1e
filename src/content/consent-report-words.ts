import { CHECKED } from './checked.ts'
import { longDay } from './day.ts'

/** Words of the consent kit for chosen apps: of its page, and of the text for a ticket. */
export const consentReportWords = {
  title: 'Mail apps to allow in Microsoft Entra',
  made: `Made by Exchange Online Setup with the facts of ${longDay(CHECKED)}.`,
  organisation: 'Organisation',
  whoever: 'that of whoever opens the links and signs in',
  cloud: 'Cloud',
  role: 'Least role that allows an app for everybody',
  id: 'Application id',
  byDefault: 'By Microsoft’s default',
  preapproved: 'people may allow it themselves; an organisation may have decided otherwise.',
  admins: 'an admin has to allow it.',
  allow: 'Allow it for everybody',
  asks: 'Asks for',
  assumed: 'Assumed, not confirmed.',
  apps: 'For',
  withoutId: 'No id to give',
  permissions: 'What the permissions allow',
  holds: 'What holds for all of them',
  check: 'Check what is allowed',
  checkNote:
    'In PowerShell with the module Microsoft.Graph. It changes nothing. ConsentType AllPrincipals means: for everybody; Principal: for one person.',
  undo: 'Take it back',
  undoNote:
    'In the Microsoft Entra admin center: Entra ID, Enterprise apps, All applications, the application, Permissions, tab Admin consent, Revoke permission. Or in PowerShell, for all of them and also for what single people allowed. As it stands it only says what it would remove:',
  obstacles: 'What else stands in the way',
  elsewhere: 'In another Microsoft cloud',
  sources: 'Sources',
} as const
