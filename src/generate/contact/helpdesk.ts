import { fileTitles } from '#content/file-titles.ts'
import { text } from '#content/text.ts'
import { howToUse, MADE } from '#generate/about-file.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { foldLine } from '#lib/fold-line.ts'
import { vcardPart, vcardText } from '#lib/quote-vcard.ts'
import { nameUuid } from '#lib/uuid.ts'
import { waysToReach, type WayToReach } from './ways-to-reach.ts'

/** Whom to ask for help, as a contact (vCard 4.0, RFC 6350). People pass contacts on: it names nobody else. */
export const helpdesk: FileFormat = {
  id: 'helpdesk-vcf',
  ...fileTitles['helpdesk-vcf'],
  name: () => 'helpdesk.vcf',
  mediaType: 'text/vcard;charset=utf-8',
  where: text`Open it, or import it into your contacts.`,
  undo: text`Delete the contact.`,
  needs: 'support',
  caution: text`It says what this site or your link says about the help desk. Make sure that it is yours before you rely on it.`,
  write,
}

function write(setup: MailboxSetup): string {
  if (setup.support === undefined) throw new RangeError('Nobody to put into a contact')
  const { org, help } = setup.support
  const name = org === undefined ? 'Help desk for mail' : `${org}, help desk`
  const ways = waysToReach(help)
  const note = [
    // All of it, in order, where a part of it is words: they may say which number is for what.
    ...(ways.some(({ kind }) => kind === 'words') ? [help] : []),
    `${helpdesk.title}. ${MADE}.`,
    ...howToUse(helpdesk),
  ]
  return [
    'BEGIN:VCARD',
    'VERSION:4.0',
    // The same for the same help desk: an address book that has it already changes it.
    `UID:urn:uuid:${nameUuid(`help desk: ${JSON.stringify([org, help])}`).toLowerCase()}`,
    'KIND:org',
    `FN:${vcardText(name)}`,
    `N:${vcardPart(name)};;;;`,
    ...(org === undefined ? [] : [`ORG:${vcardPart(org)}`]),
    ...ways.flatMap(property),
    `NOTE:${vcardText(note.join('\n\n'))}`,
    'END:VCARD',
  ]
    .map(foldLine)
    .join('')
}

/** An address is no text and has no escapes. Some readers look for them all the same, or stop at a comma. */
const pageAddress = (url: string) => url.replaceAll('\\', '%5C').replaceAll(',', '%2C')

function property({ kind, value }: WayToReach): string[] {
  switch (kind) {
    case 'email':
      return [`EMAIL;TYPE=work:${vcardText(value)}`]
    case 'phone':
      // Only a full number can be dialled from anywhere (RFC 3966, 5.1.4): the others stay text.
      return /^\+[\d .-]+$/u.test(value)
        ? [`TEL;VALUE=uri;TYPE=work:tel:${value.replaceAll(/ +/gu, '-')}`]
        : [`TEL;VALUE=text;TYPE=work:${vcardText(value)}`]
    case 'page':
      return [`URL:${pageAddress(value)}`]
    case 'words':
      return []
  }
}
