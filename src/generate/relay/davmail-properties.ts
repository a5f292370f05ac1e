import { fileTitles } from '#content/file-titles.ts'
import { code, text } from '#content/text.ts'
import { aboutFile } from '#generate/about-file.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { hashComment } from '#lib/quote-comment.ts'

/** The settings of DavMail from version 6.8.0 (the first with Microsoft Graph in its window). */
export const davmailProperties: FileFormat = {
  id: 'davmail-properties',
  ...fileTitles['davmail-properties'],
  name: () => 'davmail.properties',
  mediaType: 'application/octet-stream',
  // On every system DavMail looks there first, then in ~/.config/davmail (Settings.java, load).
  where: text`Save it in your own folder as ${code('.davmail.properties')}, with a dot in front, while DavMail is not running. If that file is there already, keep a copy of it.`,
  undo: text`Stop DavMail and delete the file, or put your copy back. DavMail’s tokens are in it, so they go as well.`,
  clouds: {
    only: ['worldwide'],
    otherwise: text`DavMail can be pointed at other clouds, but nobody has confirmed that its application works there.`,
  },
  ownOnly: text`DavMail may read a shared mailbox, but not send from it. Thunderbird does both.`,
  write,
}

/**
 * DavMail takes no default for a port that the file does not name, and starts nothing on it. The rest is what
 * it would write itself (src/java/davmail/Settings.java), but for the mode and what would delete mail.
 */
function write(setup: MailboxSetup): string {
  return [
    ...aboutFile(setup, davmailProperties).map(hashComment),
    '',
    '# Microsoft Graph. The mode O365EWS, which DavMail starts out with, is being switched off by Microsoft.',
    'davmail.mode=O365Graph',
    '# Microsoft’s page comes in a window. On a machine without a screen: O365DeviceCode, and server=true.',
    'davmail.authentication=O365Interactive',
    'davmail.server=false',
    '',
    '# Only programs on this computer can connect, without encryption.',
    'davmail.allowRemote=false',
    'davmail.bindAddress=127.0.0.1',
    'davmail.imapPort=1143',
    'davmail.popPort=1110',
    'davmail.smtpPort=1025',
    'davmail.caldavPort=1080',
    'davmail.ldapPort=1389',
    '',
    '# What you send goes to Sent Items by itself. Nothing is deleted because it is old (0 days means never).',
    'davmail.smtpSaveInSent=true',
    'davmail.keepDelay=0',
    'davmail.sentKeepDelay=0',
    '',
  ].join('\n')
}
