import { xmlText } from './xml.ts'

/** Text as the value of an attribute, with its quotes. Tabs and line ends would come back as blanks. */
export const xmlAttribute = (text: string): string =>
  `"${xmlText(text).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;')}"`
