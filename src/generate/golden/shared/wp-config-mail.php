<?php

// Constants for WP Mail SMTP with a relay. Made by Exchange Online Setup with the facts of 23 November
// 2026 for info@contoso.com.
// Made with: https://setup.example.com/setup/guide/?mailbox=shared#email=info@contoso.com
// Where to put it: Save it beside wp-config.php. Add require __DIR__ . '/wp-config-mail.php'; to that
// file, above its line “stop editing”. The settings of the plug-in then show these values and
// cannot change them.
// How to undo it: Take that line out of wp-config.php and delete the file.
// There is no password in this file.
// The free WP Mail SMTP has no OAuth2 for sending. So this goes through a small relay on the same
// machine, which signs in at Microsoft for it: email-oauth2-proxy, or another that listens at
// 127.0.0.1, port 1587. Microsoft’s own server and a password do not belong here: that way ends.
// The relay wants the user below and a password that you make up, always the same: it locks its token
// with it. It is not the password of the mailbox.
// The password is read from /etc/mail-relay/password. This makes one, for a program that runs under
// the group www-data: openssl rand -hex 24 | sudo install -D -m 640 -g www-data /dev/stdin
// /etc/mail-relay/password
// With the mailer 365 / Outlook of WP Mail SMTP Pro, or with the plug-in FluentSMTP, no relay is
// needed. Then leave this file out.
// Put your own sign-in name in place of you@example.com: a shared mailbox has none that signs in.

define('WPMS_ON', true);
define('WPMS_MAILER', 'smtp');
define('WPMS_SMTP_HOST', '127.0.0.1');
define('WPMS_SMTP_PORT', 1587);
// Not encrypted: it stays on this machine. The relay encrypts on its way to Microsoft.
define('WPMS_SSL', '');
define('WPMS_SMTP_AUTOTLS', false);
define('WPMS_SMTP_AUTH', true);
define('WPMS_SMTP_USER', 'you@example.com');
define('WPMS_SMTP_PASS', trim((string) file_get_contents('/etc/mail-relay/password')));
// Contact forms like to write in the name of the visitor, which Microsoft refuses.
define('WPMS_MAIL_FROM', 'info@contoso.com');
define('WPMS_MAIL_FROM_FORCE', true);
