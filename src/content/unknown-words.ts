import { code, text, type Text } from './text.ts'

type Because = 'empty' | 'short' | 'unknown-code' | 'no-error' | 'network-well' | 'not-checked'

/** Why a text was not recognised, and what to paste in its place. The reasons are those of `unknown.ts`. */
export const unknownWords: Record<Because, Text> = {
  empty: text`There is nothing to read yet.`,
  short: text`This is too short to tell. Paste the whole message, with the lines above and below it.`,
  'unknown-code': text`It has a code that is not in our list. The words around it say more: paste the whole answer of the server.`,
  'no-error': text`There is no answer of a server in it that we know.`,
  'network-well': text`Names, ports, encryption and certificates are as they should be on this computer. What fails is the account, or how the app is set up: paste what the app says.`,
  'not-checked': text`Part of it is missing or could not be tried. Run the script again, and paste everything from its first line to “end”.`,
}

const UNKNOWN = 'I do not know this one'

/** As a title. A check of the network that found no cause is recognised all the same. */
export const unknownTitles: Record<Because, string> = {
  empty: UNKNOWN,
  short: UNKNOWN,
  'unknown-code': UNKNOWN,
  'no-error': UNKNOWN,
  'network-well': 'The way to Microsoft is free',
  'not-checked': 'The check saw too little',
}

/** What helps most, in its order. */
export const pasteInstead: readonly Text[] = [
  text`The line of the server: it begins with three digits (${code('535 5.7.139')}), with ${code('NO')} or with ${code('-ERR')}.`,
  text`A number of Microsoft’s sign-in, such as ${code('AADSTS50126')}. It stands small at the foot of the page.`,
  text`In a bounce message: the part below “Diagnostic information” or “Remote server returned”.`,
  text`The log of the app, copied whole. Its length does not matter.`,
]
