import type { Instead, Trouble, WorkingWay } from './app.ts'
import type { RetirementId } from './retirements.ts'
import { code, text, type Text } from './text.ts'

/** What touches every account type that speaks Exchange Web Services. */
export const ewsRetirements: readonly RetirementId[] = ['ews-off', 'ews-end']

/**
 * An account type that speaks Exchange Web Services: open today only where an admin keeps it open for
 * this app, and for nobody from the day on which Microsoft ends it.
 */
export const untilEwsEnds = (
  instead: Instead,
  because: Text = text`This type of account uses Exchange Web Services, and Microsoft has ended those for everyone.`,
): Required<Pick<WorkingWay, 'retirements' | 'ends'>> => ({
  retirements: ewsRetirements,
  ends: { with: 'ews-end', because, instead },
})

/** The same, where no text of the maker says whether its newest version still does. */
export const ewsPerhaps: Text = text`As far as we know this type of account uses Exchange Web Services, and Microsoft has ended those for everyone.`

/** Why such a type fails in an app that has a better way. Worded to stay true after the end. */
export const ewsRefused: Text = text`This type uses Exchange Web Services. Microsoft refuses those by default since 1 October 2026, and for everyone from 1 April 2027.`

/** What an admin can do until then; `id` is the app’s, as text with the id or where it stands. */
export const ewsBlocked = (id: Text): Trouble => ({
  see: text`It worked until October 2026, or the sign-in succeeds and no mail comes`,
  who: 'admin',
  fix: [
    ...text`Exchange Web Services are off. Until 1 April 2027 your admin can set ${code('EwsEnabled')} to true and add the app to ${code('EwsAllowedAppIDs')} (${code('Set-OrganizationConfig')}), keeping what the list holds already. The id: `,
    ...id,
  ],
})
