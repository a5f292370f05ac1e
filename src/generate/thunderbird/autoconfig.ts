import { fileTitles } from '#content/file-titles.ts'
import { code, text } from '#content/text.ts'
import { aboutFile, forXml, nobody } from '#generate/about-file.ts'
import { wrap } from '#lib/quote-comment.ts'
import type { FileFormat, FileWords, MailboxSetup } from '#generate/file-format.ts'
import { emailOf } from '#generate/placeholder.ts'
import { autoconfigDomain } from '#lib/quote-autoconfig.ts'
import { autoconfigXml } from './autoconfig-xml.ts'

/** What the file alone and the folder with it have in common. */
export const forDomain: Pick<FileFormat, 'needs' | 'clouds' | 'caution'> = {
  needs: 'email',
  clouds: {
    only: ['worldwide'],
    otherwise: text`Thunderbird knows Microsoft’s sign-in only for the worldwide servers. It refuses a file that names others.`,
  },
  caution: text`Only for an admin of the domain. It helps where the MX record ends in ${code('mx.microsoft')}, as for new domains, or names a mail filter. Where it ends in ${code('mail.protection.outlook.com')}, Thunderbird needs no file.`,
}

/** The configuration that Thunderbird asks the domain of an address for. */
export const autoconfig: FileFormat = {
  id: 'autoconfig',
  ...fileTitles.autoconfig,
  ...forDomain,
  name: () => 'config-v1.1.xml',
  mediaType: 'text/xml',
  where: text`On a web server, it must answer at ${code('https://autoconfig.DOMAIN/mail/config-v1.1.xml')} or at ${code('https://DOMAIN/.well-known/autoconfig/mail/config-v1.1.xml')}, as ${code('text/xml')}. For one computer, save it as ${code('DOMAIN.xml')} in the folder ${code('isp')} inside the one where Thunderbird is installed.`,
  undo: text`Delete the file from the server or the folder. Accounts that were set up with it stay as they are.`,
  write: (setup) => autoconfigFor(setup, autoconfig),
}

/** The configuration for the domain of a mailbox. Who asked for it stands nowhere in it. */
export function autoconfigFor(setup: MailboxSetup, words: FileWords): string {
  const domain = autoconfigDomain(emailOf(setup))
  return autoconfigXml(
    domain,
    setup.cloud,
    aboutFile(forXml(nobody(setup)), words)
      .flatMap(wrap)
      .join('\n'),
  )
}
