import type { AppId } from '#content/app-ids.ts'

/** What a sender probably is. `unknown` is an honest answer: an address says little. */
export const senderKinds = [
  'printer',
  'storage',
  'telephone',
  'monitoring',
  'program',
  'person',
  'unknown',
] as const
export type SenderKind = (typeof senderKinds)[number]

type Clue = { kind: SenderKind; app?: AppId }

/** Names first: they say more. Words are whole words of an address, between dots, hyphens and digits. */
export const senderClues: Readonly<Record<string, Clue>> = {
  ...named('printer', {
    hp: 'hp-printer',
    laserjet: 'hp-printer',
    officejet: 'hp-printer',
    canon: 'canon-printer',
    imagerunner: 'canon-printer',
    ricoh: 'ricoh-printer',
    xerox: 'xerox-printer',
    workcentre: 'xerox-printer',
    brother: 'brother-printer',
    epson: 'epson-printer',
    konica: 'konica-minolta-printer',
    bizhub: 'konica-minolta-printer',
    sharp: 'sharp-printer',
    kyocera: 'kyocera-printer',
  }),
  ...named('storage', {
    synology: 'synology',
    diskstation: 'synology',
    qnap: 'qnap',
    truenas: 'truenas',
    freenas: 'truenas',
  }),
  ...named('monitoring', { grafana: 'grafana', alertmanager: 'alertmanager', prometheus: 'alertmanager' }),
  ...named('program', {
    gitlab: 'gitlab',
    jenkins: 'jenkins',
    nextcloud: 'nextcloud',
    wordpress: 'wp-mail-smtp',
    sqlserver: 'sql-server',
    homeassistant: 'home-assistant',
  }),
  ...words(
    'printer',
    'scan scans scanner scanners scanning scantomail scantoemail scantofolder mfp mfd mfc copier copiers copy printer printers print printing multifunction kopierer drucker scanners copieur imprimante impresora escaner stampante kopiarka drukarka',
  ),
  ...words('storage', 'nas storage backup backups veeam diskstation raid'),
  ...words('telephone', 'fax faxserver efax voicemail voip pbx phone telefon telephony unity callcenter'),
  ...words(
    'monitoring',
    'monitor monitoring alert alerts alarm alarms zabbix nagios icinga prtg checkmk ups camera cameras cctv nvr dvr sensor watchdog firewall',
  ),
  ...words(
    'program',
    'noreply donotreply reply notification notifications notify mailer app apps application system service services svc erp crm sap dynamics navision invoice invoices billing rechnung facturation shop webshop web website cms form forms ticket tickets helpdesk jira report reports reporting sql server smtp relay api bot automation workflow newsletter booking hr payroll lms moodle intranet',
  ),
}

function named(kind: SenderKind, apps: Readonly<Record<string, AppId>>): Record<string, Clue> {
  return Object.fromEntries(Object.entries(apps).map(([word, app]) => [word, { kind, app }]))
}

function words(kind: SenderKind, list: string): Record<string, Clue> {
  return Object.fromEntries(list.split(' ').map((word) => [word, { kind }]))
}
