import type { FileId } from './file-ids.ts'
import type { Proof } from './proof.ts'

/** Written by `npm run proof` from what the tests saw; never by hand. */
export const proofs: Readonly<Partial<Record<FileId, readonly Proof[]>>> = {
  'apple-profile': [
    { program: 'xmllint', version: '2.9.14', kind: 'read', day: '2026-11-25' },
    { program: 'plistutil', version: '2.2.0', kind: 'read', day: '2026-11-25' },
    { program: 'plistlib (Python)', version: '3.11.7', kind: 'read', day: '2026-11-25' },
    { program: 'plist (npm)', version: '5.0.0', kind: 'read', day: '2026-11-25' },
    { program: 'openssl', version: '3.0.19', kind: 'read', day: '2026-11-25' },
  ],
  'apple-mac-profile': [
    { program: 'xmllint', version: '2.9.14', kind: 'read', day: '2026-11-25' },
    { program: 'plistutil', version: '2.2.0', kind: 'read', day: '2026-11-25' },
    { program: 'plistlib (Python)', version: '3.11.7', kind: 'read', day: '2026-11-25' },
    { program: 'plist (npm)', version: '5.0.0', kind: 'read', day: '2026-11-25' },
    { program: 'openssl', version: '3.0.19', kind: 'read', day: '2026-11-25' },
  ],
  autoconfig: [
    { program: 'xmllint', version: '2.9.14', kind: 'read', day: '2026-11-25' },
    { program: 'Thunderbird', version: '153.7.0', kind: 'read', day: '2026-11-25' },
  ],
  'autoconfig-folder': [
    { program: 'unzip', version: '6.00', kind: 'read', day: '2026-11-25' },
    { program: 'Thunderbird', version: '153.7.0', kind: 'read', day: '2026-11-25' },
  ],
  'thunderbird-qr': [
    { program: 'zbar', version: '0.23.92', kind: 'read', day: '2026-11-25' },
    { program: 'Thunderbird', version: '153.7.0', kind: 'read', day: '2026-11-25' },
  ],
  'thunderbird-qr-text': [
    { program: 'Thunderbird', version: '153.7.0', kind: 'read', day: '2026-11-25' },
    { program: 'Python json', version: '3.11.7', kind: 'read', day: '2026-11-25' },
  ],
  msmtprc: [
    { program: 'msmtp', version: '1.8.23', kind: 'read', day: '2026-11-25' },
    { program: 'msmtp', version: '1.8.23', kind: 'mail', day: '2026-11-25' },
  ],
  mbsyncrc: [
    { program: 'mbsync (all but the line TLSType)', version: '1.4.4', kind: 'read', day: '2026-11-25' },
  ],
  'mbsyncrc-1.4': [
    { program: 'mbsync', version: '1.4.4', kind: 'read', day: '2026-11-25' },
    { program: 'mbsync', version: '1.4.4', kind: 'mail', day: '2026-11-25' },
  ],
  neomuttrc: [
    { program: 'neomutt', version: '20220429', kind: 'read', day: '2026-11-25' },
    { program: 'mutt', version: '2.2.12', kind: 'read', day: '2026-11-25' },
    { program: 'neomutt', version: '20220429', kind: 'mail', day: '2026-11-25' },
    { program: 'mutt', version: '2.2.12', kind: 'mail', day: '2026-11-25' },
  ],
  'aerc-accounts': [
    { program: 'go-ini of aerc (reading only)', version: '0.14.0', kind: 'read', day: '2026-11-25' },
  ],
  'aerc-accounts-0.14': [
    { program: 'aerc', version: '0.14.0', kind: 'read', day: '2026-11-25' },
    { program: 'aerc', version: '0.14.0', kind: 'mail', day: '2026-11-25' },
  ],
  offlineimaprc: [
    { program: 'OfflineIMAP', version: '8.0.0', kind: 'read', day: '2026-11-25' },
    { program: 'OfflineIMAP', version: '8.0.0', kind: 'mail', day: '2026-11-25' },
  ],
  getmailrc: [
    { program: 'getmail', version: '6.18.11', kind: 'read', day: '2026-11-25' },
    { program: 'getmail', version: '6.18.11', kind: 'mail', day: '2026-11-25' },
  ],
  'getmailrc-pop': [
    {
      program: 'getmail (all but the line use_xoauth2)',
      version: '6.18.11',
      kind: 'read',
      day: '2026-11-25',
    },
  ],
  fetchmailrc: [{ program: 'fetchmail', version: '6.4.37', kind: 'read', day: '2026-11-25' }],
  'alpine-pinerc': [{ program: 'Alpine', version: '2.26', kind: 'read', day: '2026-11-25' }],
  'postfix-main-cf': [{ program: 'Postfix', version: '3.7.11', kind: 'read', day: '2026-11-25' }],
  'postfix-sasl-passwd': [{ program: 'Postfix', version: '3.7.11', kind: 'read', day: '2026-11-25' }],
  'postfix-sasl-xoauth2': [{ program: 'Python json', version: '3.11.7', kind: 'read', day: '2026-11-25' }],
  'exim-conf': [
    { program: 'Exim', version: '4.96', kind: 'read', day: '2026-11-25' },
    { program: 'Exim', version: '4.96', kind: 'mail', day: '2026-11-25' },
  ],
  'emailproxy-config': [
    { program: 'Python configparser', version: '3.11.7', kind: 'read', day: '2026-11-25' },
  ],
  'davmail-properties': [{ program: 'pyjavaproperties', version: '0.7', kind: 'read', day: '2026-11-25' }],
  nodemailer: [
    { program: 'Nodemailer', version: '10.6.1', kind: 'read', day: '2026-11-25' },
    { program: 'Nodemailer', version: '10.6.1', kind: 'mail', day: '2026-11-25' },
  ],
  'python-smtplib': [
    { program: 'Python', version: '3.11.7', kind: 'read', day: '2026-11-25' },
    { program: 'Python', version: '3.11.2', kind: 'mail', day: '2026-11-25' },
  ],
  'django-settings': [
    { program: 'Django', version: '3.2.25', kind: 'read', day: '2026-11-25' },
    { program: 'Django', version: '3.2.25', kind: 'mail', day: '2026-11-25' },
  ],
  'django-backend': [
    { program: 'Django', version: '3.2.25', kind: 'read', day: '2026-11-25' },
    { program: 'Django', version: '3.2.25', kind: 'mail', day: '2026-11-25' },
  ],
  mailkit: [{ program: 'tree-sitter C#', version: '0.23.5', kind: 'read', day: '2026-11-25' }],
  phpmailer: [
    { program: 'PHPMailer', version: '6.6.3', kind: 'read', day: '2026-11-25' },
    { program: 'PHPMailer', version: '6.6.3', kind: 'mail', day: '2026-11-25' },
  ],
  'symfony-env': [
    { program: 'Symfony Dotenv and Dsn (reading only)', version: '5.4.53', kind: 'read', day: '2026-11-25' },
  ],
  'wp-config': [{ program: 'PHP', version: '8.2.36', kind: 'read', day: '2026-11-25' }],
  'fluentsmtp-config': [{ program: 'PHP', version: '8.2.36', kind: 'read', day: '2026-11-25' }],
  'gitlab-rb': [{ program: 'Ruby', version: '3.1.2', kind: 'read', day: '2026-11-25' }],
  'jenkins-casc': [{ program: 'PyYAML', version: '6.0.3', kind: 'read', day: '2026-11-25' }],
  'grafana-ini': [
    { program: 'go-ini of aerc (values)', version: '0.14.0', kind: 'read', day: '2026-11-25' },
    { program: 'Python configparser (lines)', version: '3.11.7', kind: 'read', day: '2026-11-25' },
  ],
  'alertmanager-yml': [{ program: 'Alertmanager', version: '0.25.0', kind: 'read', day: '2026-11-25' }],
  'nextcloud-config': [{ program: 'PHP', version: '8.2.36', kind: 'read', day: '2026-11-25' }],
  'home-assistant': [{ program: 'PyYAML', version: '6.0.3', kind: 'read', day: '2026-11-25' }],
  'compose-relay': [
    { program: 'Docker Compose (variables) and PyYAML', version: '1.29.2', kind: 'read', day: '2026-11-25' },
  ],
  powershell: [{ program: 'tree-sitter-powershell', version: '0.26.4', kind: 'read', day: '2026-11-25' }],
  'dns-zone': [{ program: 'named-checkzone', version: '9.18.49', kind: 'read', day: '2026-11-25' }],
  'mail-check-ps1': [
    { program: 'tree-sitter-powershell', version: '0.26.4', kind: 'read', day: '2026-11-25' },
  ],
  'mail-check-sh': [{ program: 'bash', version: '5.2.15', kind: 'read', day: '2026-11-25' }],
  'deadlines-ics': [
    { program: 'icalendar', version: '4.0.3', kind: 'read', day: '2026-11-25' },
    { program: 'ical.js', version: '2.2.1', kind: 'read', day: '2026-11-25' },
  ],
  'helpdesk-vcf': [
    { program: 'vobject', version: '0.9.6.1', kind: 'read', day: '2026-11-25' },
    { program: 'ical.js', version: '2.2.1', kind: 'read', day: '2026-11-25' },
  ],
  'guide-md': [{ program: 'commonmark', version: '0.31.2', kind: 'read', day: '2026-11-25' }],
  'guide-txt': [{ program: 'wc', version: '9.1', kind: 'read', day: '2026-11-25' }],
  'settings-csv': [{ program: 'Python csv', version: '3.11.7', kind: 'read', day: '2026-11-25' }],
  'settings-json': [
    { program: 'Python json and jsonschema', version: '4.26.0', kind: 'read', day: '2026-11-25' },
  ],
}
