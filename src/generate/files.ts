import type { MailboxFileId } from '#content/file-ids.ts'
import type { FileFormat } from './file-format.ts'

/**
 * Every file that is made of a mailbox, loaded by id: a page brings only those it offers. Adding a format:
 * its title in `content/file-titles.ts`, its function, and one row here.
 */
export const files: Readonly<Record<MailboxFileId, () => Promise<FileFormat>>> = {
  // iPhone, iPad, Mac
  'apple-profile': async () => (await import('./apple/mobileconfig.ts')).appleProfile,
  'apple-mac-profile': async () => (await import('./apple/mac-mobileconfig.ts')).appleMacProfile,

  // Thunderbird and its kin
  autoconfig: async () => (await import('./thunderbird/autoconfig.ts')).autoconfig,
  'autoconfig-folder': async () => (await import('./thunderbird/autoconfig-folder.ts')).autoconfigFolder,
  'thunderbird-qr': async () => (await import('./thunderbird/thunderbird-qr.ts')).thunderbirdQr,
  'thunderbird-qr-text': async () => (await import('./thunderbird/thunderbird-qr-text.ts')).thunderbirdQrText,

  // Terminal
  msmtprc: async () => (await import('./terminal/msmtprc.ts')).msmtprc,
  mbsyncrc: async () => (await import('./terminal/mbsyncrc.ts')).mbsyncrc,
  'mbsyncrc-1.4': async () => (await import('./terminal/mbsyncrc-1.4.ts')).mbsyncrc14,
  neomuttrc: async () => (await import('./terminal/neomuttrc.ts')).neomuttrc,
  'aerc-accounts': async () => (await import('./terminal/aerc-accounts.ts')).aercAccounts,
  'aerc-accounts-0.14': async () => (await import('./terminal/aerc-accounts-0.14.ts')).aercAccounts014,
  offlineimaprc: async () => (await import('./terminal/offlineimaprc.ts')).offlineimaprc,
  getmailrc: async () => (await import('./terminal/getmailrc.ts')).getmailrc,
  'getmailrc-pop': async () => (await import('./terminal/getmailrc-pop.ts')).getmailrcPop,
  fetchmailrc: async () => (await import('./terminal/fetchmailrc.ts')).fetchmailrc,
  'alpine-pinerc': async () => (await import('./terminal/alpine-pinerc.ts')).alpinePinerc,

  // Relays and proxies
  'postfix-main-cf': async () => (await import('./relay/postfix-main-cf.ts')).postfixMainCf,
  'postfix-sasl-passwd': async () => (await import('./relay/postfix-sasl-passwd.ts')).postfixSaslPasswd,
  'postfix-sasl-xoauth2': async () => (await import('./relay/postfix-sasl-xoauth2.ts')).postfixSaslXoauth2,
  'exim-conf': async () => (await import('./relay/exim-conf.ts')).eximConf,
  'emailproxy-config': async () => (await import('./relay/emailproxy-config.ts')).emailproxyConfig,
  'davmail-properties': async () => (await import('./relay/davmail-properties.ts')).davmailProperties,

  // Programs
  nodemailer: async () => (await import('./program/nodemailer.ts')).nodemailer,
  'python-smtplib': async () => (await import('./program/python-smtplib.ts')).pythonSmtplib,
  'django-settings': async () => (await import('./program/django-settings.ts')).djangoSettings,
  'django-backend': async () => (await import('./program/django-backend.ts')).djangoBackend,
  mailkit: async () => (await import('./program/mailkit.ts')).mailkit,
  phpmailer: async () => (await import('./program/phpmailer.ts')).phpmailer,
  'symfony-env': async () => (await import('./program/symfony-env.ts')).symfonyEnv,
  'wp-config': async () => (await import('./program/wp-config.ts')).wpConfig,
  'fluentsmtp-config': async () => (await import('./program/fluentsmtp-config.ts')).fluentsmtpConfig,
  'gitlab-rb': async () => (await import('./program/gitlab-rb.ts')).gitlabRb,
  'jenkins-casc': async () => (await import('./program/jenkins-casc.ts')).jenkinsCasc,
  'grafana-ini': async () => (await import('./program/grafana-ini.ts')).grafanaIni,
  'alertmanager-yml': async () => (await import('./program/alertmanager-yml.ts')).alertmanagerYml,
  'nextcloud-config': async () => (await import('./program/nextcloud-config.ts')).nextcloudConfig,
  'home-assistant': async () => (await import('./program/home-assistant.ts')).homeAssistant,
  'compose-relay': async () => (await import('./program/compose-relay.ts')).composeRelay,

  // Admins
  powershell: async () => (await import('./powershell/powershell.ts')).powershell,
  'dns-zone': async () => (await import('./dns/dns-zone.ts')).dnsZone,

  // Checks of the own machine
  'mail-check-ps1': async () => (await import('./check/mail-check-ps1.ts')).mailCheckPs1,
  'mail-check-sh': async () => (await import('./check/mail-check-sh.ts')).mailCheckSh,

  // To keep
  'deadlines-ics': async () => (await import('./calendar/deadlines.ts')).deadlines,
  'helpdesk-vcf': async () => (await import('./contact/helpdesk.ts')).helpdesk,
}

export const isFile = (id: string): id is MailboxFileId => Object.hasOwn(files, id)
