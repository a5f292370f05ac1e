import type { Server } from '#content/clouds.ts'
import { autodiscover, spfInclude } from '#content/dns-facts.ts'
import { fileTitles } from '#content/file-titles.ts'
import { code, text } from '#content/text.ts'
import { domainPart } from '#lib/address-parts.ts'
import { zoneComment, zoneName } from '#lib/quote-zone.ts'
import { aboutFile, nobody } from '#generate/about-file.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { emailOf } from '#generate/placeholder.ts'

/** Records for a domain, for its zone file in BIND. There is no person in it. */
export const dnsZone: FileFormat = {
  id: 'dns-zone',
  ...fileTitles['dns-zone'],
  name: () => 'exchange-online.zone',
  mediaType: 'text/dns',
  where: text`Whoever manages the DNS of the domain adds the lines to its zone file and counts the serial number up, or types them into a form one by one. Leave out what is there already. Check with ${code('named-checkzone')}.`,
  undo: text`Delete these records. Keep ${code('autodiscover')} as long as the mail is in Microsoft 365.`,
  needs: 'email',
  caution: text`Only ${code('autodiscover')} matters to Outlook. The records for IMAP, POP and SMTP do no harm, but few programs ask for them: Outlook, Thunderbird and Apple Mail do not.`,
  write,
}

function write(setup: MailboxSetup): string {
  const domain = domainPart(emailOf(setup))
  const { cloud } = setup
  const { value: target, note } = autodiscover[cloud.id]
  const { imap, pop, smtp } = cloud.servers
  return [
    ...[...aboutFile(nobody(setup), dnsZone), `Records of ${zoneName(domain)}`].map(zoneComment),
    '',
    '; Where Outlook and phones find the mailbox. It leads to Microsoft and never to a server of your own. Does an',
    '; Exchange Server of yours still hold mailboxes? Then leave the record as it is.',
    ...(note === undefined ? [] : [zoneComment(`${note} Compare it with what the admin center shows.`)]),
    record(zoneName(domain, 'autodiscover'), 'CNAME', `${target}.`),
    '',
    '; IMAP, POP and sending, all encrypted (RFC 6186, RFC 8314).',
    service(domain, '_imaps', imap, 0),
    service(domain, '_pop3s', pop, 10),
    service(domain, '_submission', smtp, 0),
    '',
    '; Not there, and a dot as the target says so (RFC 2782): IMAP and POP in the clear, and sending on port 465.',
    ...['_imap', '_pop3', '_submissions'].map((name) =>
      record(zoneName(domain, `${name}._tcp`), 'SRV', '0 0 0 .'),
    ),
    '',
    zoneComment(
      `SPF: a domain has one such record only. A device that sends straight to the mail host of your organisation (Direct Send) needs its public address in the one that is there, before the part that names Microsoft, such as "v=spf1 ip4:192.0.2.25 include:${spfInclude[cloud.id].value} -all".`,
    ),
    ';',
    '; Do not touch MX: mail would stop arriving. It cannot be made from the domain either, because for domains',
    '; added since July 2026 it ends in .mx.microsoft. The admin center shows it. DKIM and DMARC stay as they are.',
    '',
  ].join('\n')
}

const record = (name: string, type: 'CNAME' | 'SRV', data: string): string =>
  `${name} 3600 IN ${type} ${data}`

/** Of IMAP and POP, a program takes the one with the lower first number (RFC 6186, 3.4). */
const service = (domain: string, name: string, { host, port }: Server, priority: number): string =>
  record(zoneName(domain, `${name}._tcp`), 'SRV', `${priority} 1 ${port.value} ${host.value}.`)
