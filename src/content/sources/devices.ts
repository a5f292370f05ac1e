import { source, type Source } from '#content/source.ts'

/** Printers, scanners and storage. */
export const deviceSources = {
  'zerosmtp-printers': source(
    'ZeroSMTP: printers and devices without passwords (its author runs a relay)',
    'msgwing',
    '2026-08-22',
    'https://github.com/msgwing/ZeroSMTP',
  ),
  'zerosmtp-devices': source(
    'ZeroSMTP: what makers say about OAuth 2.0 for each device (its author runs a relay)',
    'msgwing',
    '2026-08-28',
    'https://github.com/msgwing/ZeroSMTP',
  ),
  'ricoh-basic-auth': source(
    'Products affected by the end of Basic authentication, with their firmware (as reported by ZeroSMTP)',
    'Ricoh',
    '2026-01-30',
    'https://www.ricoh.com/info/2025/0526_1',
  ),
  'xerox-basic-auth': source(
    'Exchange Online authentication: supported products (as reported by ZeroSMTP)',
    'Xerox',
    undefined,
    'https://www.xerox.com/en-us/office/insights/exchange-online-authentication',
  ),
  'brother-oauth-list': source(
    'Product Support List for OAuth 2.0 (as reported by ZeroSMTP)',
    'Brother',
    undefined,
    'https://support.brother.com/g/b/oscontents.aspx?c=us&lang=en&ossid=42',
  ),
  'develop-basic-auth': source(
    'Discontinuation of Basic authentication for SMTP: models and firmware (as reported by ZeroSMTP)',
    'DEVELOP (Konica Minolta)',
    undefined,
    'https://www.develop.eu/en/support/discontinuation-of-basic-authentication-for-smtp.html',
  ),
  'epson-oauth': source(
    'Setting Up OAuth2.0 Authentication for the Email Server (guide of the ES-C380W)',
    'Epson',
    undefined,
    'https://download4.epson.biz/sec_pubs/es-c380w/useg/en/GUID-F5D4639B-E3F2-4894-9DF7-74AB22A39C62.htm',
  ),
  'epson-guide': source(
    'Device Authentication Guide for Microsoft Exchange Online (NPD7717, as copied by manuals.plus)',
    'Epson',
    undefined,
    'https://manuals.plus/epson/npd7717-00-device-authentication-guide-for-microsoft-exchange-manual',
  ),
  'epson-fields': source(
    'Email server settings (for their names and limits)',
    'Epson',
    undefined,
    'https://files.support.epson.com/docid/cpd5/cpd56450/source/printers/source/networking/reference/wf3720_4730/email_server_settings_wf3720_4730.html',
  ),
  'sharp-oauth': source(
    'OAuth 2.0 authentication (manual of the BP-B550WD, and the same page for BP-70M and BP-70C)',
    'Sharp',
    undefined,
    'https://global.sharp/restricted/products/copier/downloads/manuals/bpb550wd/en/contents_08-03_004.html',
  ),
  'synology-notification': source(
    'DSM 7 help: notification by e-mail (as reported by ZeroSMTP)',
    'Synology',
    undefined,
    'https://kb.synology.com/en-us/DSM/help/DSM/AdminCenter/system_notification_email?version=7',
  ),
  'qnap-faq-1428': source(
    'How do I resolve the warning “Authorization has expired. Reauthorize the account”',
    'QNAP',
    '2022-11-25',
    'https://www.qnap.com/hu-hu/how-to/faq/con_show.php?cid=1428',
  ),
  'truenas-api': source(
    'TrueNAS API 28: mail.update',
    'TrueNAS',
    undefined,
    'https://api.truenas.com/v28.0/_sources/api_methods_mail.update.rst.txt',
  ),
  'truenas-webui': source(
    'TrueNAS web interface: source of the form Email Options',
    'TrueNAS',
    undefined,
    'https://github.com/truenas/webui',
  ),
  'truenas-core-email': source(
    'TrueNAS CORE 13.0: Email',
    'TrueNAS',
    undefined,
    'https://www.truenas.com/docs/core/13.0/uireference/system/email/',
  ),
} satisfies Record<string, Source>
