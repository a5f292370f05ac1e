import { fileTitles } from '#content/file-titles.ts'
import { code, text } from '#content/text.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { emailOf } from '#generate/placeholder.ts'
import { autoconfigDomain } from '#lib/quote-autoconfig.ts'
import { zip } from '#lib/zip.ts'
import { autoconfig, autoconfigFor, forDomain } from './autoconfig.ts'
import { autoconfigReadme } from './autoconfig-readme.ts'

/** The same configuration in the two folders that Thunderbird asks for, with notes for whoever hosts it. */
export const autoconfigFolder: FileFormat = {
  id: 'autoconfig-folder',
  ...fileTitles['autoconfig-folder'],
  ...forDomain,
  name: () => 'autoconfig.zip',
  mediaType: 'application/zip',
  where: text`Unpack it and put one of its two folders on a web server: ${code('mail')} at ${code('https://autoconfig.DOMAIN/')}, or ${code('.well-known')} at ${code('https://DOMAIN/')}. ${code('README.txt')} says how for nginx, Apache, IIS and GitHub Pages, and how to test it.`,
  undo: text`Delete the folder from the server, and the name ${code('autoconfig.DOMAIN')} if you made it for this. Accounts that were set up with it stay as they are.`,
  write,
}

function write(setup: MailboxSetup): Uint8Array<ArrayBuffer> {
  const xml = autoconfigFor(setup, autoconfig)
  const readme = autoconfigReadme(setup, autoconfigDomain(emailOf(setup)), autoconfigFolder)
  const entries = [
    { name: 'README.txt', text: readme },
    { name: 'mail/config-v1.1.xml', text: xml },
    { name: '.well-known/autoconfig/mail/config-v1.1.xml', text: xml },
  ]
  // Not the day it was made: two of them are compared to see whether the settings have changed.
  return zip(entries, '2026-01-01')
}
