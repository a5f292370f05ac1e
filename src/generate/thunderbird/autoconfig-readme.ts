import { aboutFile, nobody } from '#generate/about-file.ts'
import type { FileWords, MailboxSetup } from '#generate/file-format.ts'
import { wrap } from '#lib/quote-comment.ts'

/** Notes for whoever hosts the folder. ASCII, with a blank line between paragraphs. */
export const autoconfigReadme = (setup: MailboxSetup, domain: string, words: FileWords): string =>
  [
    ...aboutFile(nobody(setup), words),
    ...what(domain, setup),
    ...place(domain),
    ...contentType,
    ...testing(domain),
  ]
    .map((paragraph) => (/^ |\n/u.test(paragraph) ? paragraph : wrap(ascii(paragraph)).join('\n')))
    .join('\n\n')
    .concat('\n')

/** Notepad and terminals of any age show these. */
const ascii = (text: string) => text.replaceAll(/[‘’]/gu, "'").replaceAll(/[“”]/gu, '"')

const what = (domain: string, { cloud }: MailboxSetup): string[] => [
  'WHAT IT DOES',
  `When somebody types an address, Thunderbird asks the domain of the address for its servers before it asks Mozilla. With this folder, everybody at ${domain} gets ${cloud.servers.imap.host.value} for IMAP or POP3, ${cloud.servers.smtp.host.value} for sending, and the Microsoft sign-in. There is nobody's name in it. Thunderbird for Android and K-9 Mail ask in the same way.`,
  'WHEN YOU NEED IT',
  `Look at the MX record: nslookup -type=mx ${domain}`,
  'It ends in mail.protection.outlook.com: you do not need this. Mozilla knows that name.',
  'It ends in mx.microsoft, as for domains added since July 2026: you need it. Mozilla did not know that name when this was written.',
  'It names a mail filter or something else: you need it.',
  `Thunderbird finds servers of your web host instead: you need it. Such a host answers for ${domain} with a file of its own, and that answer wins. Switch it off there or replace it.`,
]

const place = (domain: string): string[] => [
  'WHERE TO PUT IT',
  'One of the two folders is enough; Thunderbird asks for both.',
  `mail: at https://autoconfig.${domain}/mail/config-v1.1.xml. The name autoconfig.${domain} needs a DNS record that leads to your web server, and a certificate.`,
  `.well-known: at https://${domain}/.well-known/autoconfig/mail/config-v1.1.xml. It goes to the root of the web site of ${domain}. Linux and macOS hide a folder with a dot in front; it is in the zip all the same.`,
  `No web server? Copy config-v1.1.xml to each computer as ${domain}.xml, into a folder named isp. That folder belongs where Thunderbird is installed, beside its file omni.ja: often C:\\Program Files\\Mozilla Thunderbird\\isp on Windows, /usr/lib/thunderbird/isp on Debian.`,
]

const contentType: string[] = [
  'CONTENT TYPE',
  'Your server must send the file as text/xml or application/xml. With application/octet-stream or text/plain, Thunderbird says that there is no email account configuration in it and goes on as if it were not there.',
  'nginx: text/xml by its own mime.types. A rule that hides names with a dot in front hides .well-known as well; this one comes before it:',
  '    location ^~ /.well-known/autoconfig/ { }',
  'Apache: application/xml by its own mime.types. If not, put this into the configuration or into .htaccess, and look for rules that refuse names with a dot in front:',
  '    AddType text/xml .xml',
  'IIS: sends only endings that are in its list of MIME types. There .xml must be text/xml.',
  'GitHub Pages: the type cannot be chosen there, and .xml has a right one. Put an empty file named .nojekyll into the root, or .well-known is left out.',
  'Storage in a cloud: the type is a property of each file. Set it to text/xml when you upload.',
]

const testing = (domain: string): string[] => [
  'HOW TO TEST IT',
  'One of these must answer with 200 and text/xml or application/xml, also with the question mark and what follows it:',
  [
    `    curl -sI "https://autoconfig.${domain}/mail/config-v1.1.xml?emailaddress=you@${domain}"`,
    `    curl -sI "https://${domain}/.well-known/autoconfig/mail/config-v1.1.xml?emailaddress=you@${domain}"`,
  ].join('\n'),
  `Then begin a new account in Thunderbird with an address at ${domain}. It says "Configuration found at email provider." Close the window without finishing.`,
]
