import { fileTitles } from '#content/file-titles.ts'
import { code, text } from '#content/text.ts'
import { aboutFile } from '#generate/about-file.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { emailOf, toReplace, userOf } from '#generate/placeholder.ts'
import { hashComment } from '#lib/quote-comment.ts'
import { eximSent, eximText } from '#lib/quote-exim.ts'

/** A whole configuration for a machine that only hands its mail on. Read with Exim 4.96. */
export const eximConf: FileFormat = {
  id: 'exim-conf',
  ...fileTitles['exim-conf'],
  name: () => 'exim4.conf',
  mediaType: 'application/octet-stream',
  where: text`Debian and Ubuntu: save it as ${code('/etc/exim4/exim4.conf')}, owned by root. Exim then reads it instead of what the package makes. Elsewhere keep a copy of your ${code('exim.conf')} first. On a server that also receives mail, or has a hosting panel, take over only the parts named ${code('m365')}. Check with ${code('exim4 -bV')} and restart Exim.`,
  undo: text`Debian and Ubuntu: delete ${code('/etc/exim4/exim4.conf')} and restart Exim; the settings of the package count again. Elsewhere put your copy back.`,
  write,
}

function write(setup: MailboxSetup): string {
  const email = emailOf(setup)
  const mailbox = eximText(email)
  const { host, port } = setup.cloud.servers.smtp
  return [
    ...[...aboutFile(setup, eximConf), ...toReplace(setup)].map(hashComment),
    '',
    'keep_environment =',
    '# Only programs on this machine may hand in mail.',
    'local_interfaces = <; 127.0.0.1 ; ::1',
    'acl_smtp_rcpt = accept hosts = 127.0.0.1 : ::::1',
    'tls_advertise_hosts =',
    ...(/^\p{ASCII}*$/u.test(email)
      ? []
      : ['# For the address in letters of another script.', 'allow_utf8_domains']),
    '',
    'begin routers',
    '',
    'm365:',
    '  driver = manualroute',
    '  transport = m365',
    `  route_list = * ${host.value} byname`,
    '  host_find_failed = defer',
    '  same_domain_copy_routing',
    '',
    'begin transports',
    '',
    '# Encrypted by STARTTLS, with a certificate good for the name. What cannot sign in waits in the queue.',
    'm365:',
    '  driver = smtp',
    `  port = ${port.value}`,
    '  hosts_require_tls = *',
    '  hosts_require_auth = *',
    '  tls_verify_hosts = *',
    `  tls_sni = ${host.value}`,
    `  return_path = ${mailbox}`,
    '',
    'begin retry',
    '',
    '# Every 15 minutes for 2 hours, then less often, for 4 days.',
    '*  *  F,2h,15m; G,16h,1h,1.5; F,4d,6h',
    '',
    'begin rewrite',
    '',
    '# Mail from this machine gets the mailbox as its sender: Microsoft refuses any other.',
    `*@@  ${mailbox}  Ffrs`,
    '# Mail to root, of timers above all, goes to the mailbox.',
    `root@@  ${mailbox}  T`,
    '',
    'begin authenticators',
    '',
    '# Your token program writes a fresh token into this file every half hour: to another name first, which it',
    '# then renames. Only Exim and the timer may read it. No colon before "user": Exim has to speak first.',
    'm365:',
    '  driver = plaintext',
    '  public_name = XOAUTH2',
    '  client_ignore_invalid_base64',
    `  client_send = user=${eximSent(userOf(setup))}\\001auth=Bearer \${readfile{/run/m365/token}{}}\\001\\001`,
    '',
  ].join('\n')
}
