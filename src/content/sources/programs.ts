import { source, type Source } from '#content/source.ts'

/** Programs and libraries that send. */
export const programSources = {
  'fluentsmtp-source': source(
    'FluentSMTP source code: the provider Outlook',
    'WPManageNinja',
    '2026-08-16',
    'https://github.com/WPManageNinja/fluent-smtp',
  ),
  'wp-mail-smtp-source': source(
    'WP Mail SMTP 4.8.0 source code and readme',
    'Awesome Motive',
    '2026-04-16',
    'https://github.com/awesomemotive/WP-Mail-SMTP',
  ),
  'nodemailer-docs': source(
    'Nodemailer: OAuth2, and its source code 9.0',
    'Nodemailer',
    '2026-08-07',
    'https://nodemailer.com/smtp/oauth2',
  ),
  'python-smtplib-docs': source(
    'smtplib: SMTP protocol client',
    'Python',
    undefined,
    'https://docs.python.org/3/library/smtplib.html',
  ),
  'django-source': source(
    'Django source code: the SMTP e-mail backend',
    'Django',
    undefined,
    'https://github.com/django/django',
  ),
  'django-mailers': source(
    'Django 6.1: migrating email to mailers',
    'Django',
    undefined,
    'https://docs.djangoproject.com/en/6.1/howto/mailers-migration/',
  ),
  'mailkit-oauth': source(
    'Using OAuth2 with Exchange (IMAP, POP3 or SMTP)',
    'MailKit',
    '2026-08-19',
    'https://github.com/jstedfast/MailKit/blob/master/ExchangeOAuth2.md',
  ),
  'phpmailer-azure': source(
    'PHPMailer 7.1: azure_xoauth2.phps, get_oauth_token.php and the set-up guide of its wiki',
    'PHPMailer',
    '2026-07-21',
    'https://github.com/PHPMailer/PHPMailer/wiki/Microsoft-Azure-and-XOAUTH2-setup-guide',
  ),
  'greew-azure': source(
    'OAuth2 Azure provider: source code',
    'greew',
    undefined,
    'https://github.com/greew/oauth2-azure-provider',
  ),
  'symfony-graph': source(
    'Symfony Mailer: Microsoft Graph bridge, README and changelog',
    'Symfony',
    undefined,
    'https://github.com/symfony/symfony/tree/7.4/src/Symfony/Component/Mailer/Bridge/MicrosoftGraph',
  ),
  'gitlab-graph': source(
    'Microsoft Graph Mailer settings',
    'GitLab',
    undefined,
    'https://docs.gitlab.com/omnibus/settings/microsoft_graph_mailer/',
  ),
  'grafana-365': source(
    'OAuth2 for SMTP (grafana/alerting, issue 365)',
    'GitHub',
    '2025-08',
    'https://github.com/grafana/alerting/issues/365',
  ),
  'grafana-email': source(
    'Configure email for Alerting',
    'Grafana Labs',
    undefined,
    'https://grafana.com/docs/grafana/latest/alerting/configure-notifications/manage-contact-points/integrations/configure-email/',
  ),
  'alertmanager-docs': source(
    'Alertmanager: configuration',
    'Prometheus',
    '2026-08-22',
    'https://prometheus.io/docs/alerting/latest/configuration/',
  ),
  'alertmanager-issues': source(
    'XOAUTH2 for e-mail (prometheus/alertmanager, issues 1950 and 4342)',
    'GitHub',
    undefined,
    'https://github.com/prometheus/alertmanager/issues/4342',
  ),
  'jenkins-email-ext': source(
    'Email Extension plug-in: source code',
    'Jenkins',
    '2026-06-29',
    'https://github.com/jenkinsci/email-ext-plugin',
  ),
  'jenkins-mailer': source(
    'Mailer plug-in: source code of its settings',
    'Jenkins',
    undefined,
    'https://github.com/jenkinsci/mailer-plugin',
  ),
  'nextcloud-21595': source(
    'OAuth for the mail of the server (nextcloud/server, issue 21595)',
    'GitHub',
    undefined,
    'https://github.com/nextcloud/server/issues/21595',
  ),
  'nextcloud-mail-6591': source(
    'Microsoft sign-in for Nextcloud Mail (nextcloud/mail, issue 6591)',
    'GitHub',
    undefined,
    'https://github.com/nextcloud/mail/issues/6591',
  ),
  'nextcloud-email': source(
    'Nextcloud administration manual: Email, and the source of its settings page',
    'Nextcloud',
    undefined,
    'https://docs.nextcloud.com/server/latest/admin_manual/configuration_server/email_configuration.html',
  ),
  'homeassistant-smtp': source(
    'SMTP integration',
    'Home Assistant',
    undefined,
    'https://www.home-assistant.io/integrations/smtp/',
  ),
} satisfies Record<string, Source>
