<?php

// Nextcloud mail settings with a relay. Made by Exchange Online Setup with the facts of 23 November
// 2026 for ԺՄ Ana 字 می‌خواهم 👩‍💻 (MUÑOZ.жанна.łôđ@пошта.example).
// Made with: https://setup.example.com/setup/guide/?cloud=china
// Where to put it: Save it in the folder config of Nextcloud, beside config.php, owned by the user of
// the web server. It counts before what stands there. As administrator, open Email server and send a
// test mail.
// How to undo it: Delete the file. What stands in config.php counts again.
// There is no password in this file.
// Unconfirmed for China (21Vianet): that the server for SMTP is smtp.partner.outlook.cn. Many
// published configurations use this name; one source says partner.outlook.cn.
// Nextcloud has no OAuth2 for sending. So this goes through a small relay on the same machine, which
// signs in at Microsoft for it: email-oauth2-proxy, or another that listens at 127.0.0.1, port 1587.
// Microsoft’s own server and a password do not belong here: that way ends.
// The relay wants the user below and a password that you make up, always the same: it locks its token
// with it. It is not the password of the mailbox.
// The password is read from /etc/mail-relay/password. This makes one, for a program that runs under
// the group www-data: openssl rand -hex 24 | sudo install -D -m 640 -g www-data /dev/stdin
// /etc/mail-relay/password

$CONFIG = [
    'mail_smtpmode' => 'smtp',
    'mail_smtphost' => '127.0.0.1',
    'mail_smtpport' => 1587,
    // Not encrypted: it stays on this machine. The relay encrypts on its way to Microsoft.
    'mail_smtpsecure' => '',
    'mail_smtpauth' => true,
    'mail_smtpname' => 'MUÑOZ.жанна.łôđ@пошта.example',
    'mail_smtppassword' => trim((string) file_get_contents('/etc/mail-relay/password')),
    // The two halves of the sender. Microsoft refuses others.
    'mail_from_address' => 'MUÑOZ.жанна.łôđ',
    'mail_domain' => 'пошта.example',
];
