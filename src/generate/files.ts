import type { FileId } from '#content/file-ids.ts'
import { fileTitles } from '#content/file-titles.ts'
import { code, control, text } from '#content/text.ts'
import { fileNamePart } from '#lib/file-name.ts'
import type { FileFormat } from './file-format.ts'
import { scriptName } from './powershell-names.ts'

/** Every file the product hands out. Adding a format: its function and one row here. */
export const files: Record<FileId, FileFormat> = {
  'apple-profile': {
    id: 'apple-profile',
    name: ({ email }) =>
      email === undefined
        ? 'exchange-online.mobileconfig'
        : `exchange-online-${fileNamePart(email.split('@')[0] ?? '')}.mobileconfig`,
    // Safari and Chrome on iOS hand a file of this type to Settings.
    mediaType: 'application/x-apple-aspen-config',
    ...fileTitles['apple-profile'],
    where: text`On the iPhone or iPad, save the file with Safari, or send it there by AirDrop or mail. Tap it in ${control('Files')}, open ${control('Settings')}, select ${control('Profile Downloaded')}, then ${control('Install')}.`,
    undo: text`Open ${control('Settings')}, ${control('General')}, ${control('VPN & Device Management')} (older: ${control('Profiles')}), select this profile, then ${control('Remove Profile')}. The account leaves the device; the mailbox keeps its mail.`,
    load: async () => (await import('./mobileconfig.ts')).mobileconfig,
  },
  msmtprc: {
    id: 'msmtprc',
    // Without its dot: browsers drop one that leads a name.
    name: () => 'msmtprc',
    // Chromium adds .txt to a name without an ending if this says text/plain.
    mediaType: 'application/octet-stream',
    ...fileTitles.msmtprc,
    where: text`Save it as ${code('~/.msmtprc')} and run ${code('chmod 600 ~/.msmtprc')}. If you have that file already, add this to its end and leave out the line ${code('account default')}.`,
    undo: text`Delete the lines of this account from ${code('~/.msmtprc')}, or the whole file if there is nothing else in it.`,
    load: async () => (await import('./msmtprc.ts')).msmtprc,
  },
  powershell: {
    id: 'powershell',
    name: scriptName,
    mediaType: 'text/plain',
    ...fileTitles.powershell,
    where: text`Save it in a folder of its own on the admin’s computer and open PowerShell there. Run as it is, it changes nothing and only shows the state; ${code('-Action Apply')} switches on. If Windows refuses a downloaded script, run ${code('Unblock-File')} on it first.`,
    undo: text`Run it again with ${code('-Action Undo')}. It restores the state that ${code('-Action Apply')} found and noted in a CSV file beside the script.`,
    needs: 'email',
    load: async () => (await import('./powershell.ts')).powershell,
  },
}
