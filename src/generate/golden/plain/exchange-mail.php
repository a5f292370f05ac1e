<?php

// PHPMailer with OAuth2. Made by Exchange Online Setup with the facts of 23 November 2026 for Ana
// Silva (ana@contoso.com).
// Made with:
// https://setup.example.com/setup/guide/?device=ios&app=apple-mail-ios#email=ana@contoso.com&name=Ana%20Silva
// Where to put it: Save it beside vendor, after composer require phpmailer/phpmailer
// greew/oauth2-azure-provider. Your code calls exchangeMailer() for each message. To try it, run php
// exchange-mail.php and your own address.
// How to undo it: Delete the file, and take out the lines that require it. Then withdraw your consent
// to the application.
// There is no password in this file.
// Four values come from the environment and never stand here: ENTRA_TENANT_ID, ENTRA_CLIENT_ID,
// ENTRA_CLIENT_SECRET, and ENTRA_REFRESH_TOKEN, which get_oauth_token.php showed when you signed in.
// The application needs the delegated permissions SMTP.Send and offline_access, no more: it sends as
// the person who signed in.

use Greew\OAuth2\Client\Provider\Azure;
use PHPMailer\PHPMailer\OAuth;
use PHPMailer\PHPMailer\PHPMailer;

require __DIR__ . '/vendor/autoload.php';

const EXCHANGE_MAILBOX = 'ana@contoso.com';
const EXCHANGE_USER = 'ana@contoso.com';
const EXCHANGE_SENDER_NAME = 'Ana Silva';
const EXCHANGE_SMTP_HOST = 'smtp.office365.com';
const EXCHANGE_SMTP_PORT = 587;
const EXCHANGE_SIGN_IN_HOST = 'login.microsoftonline.com';

/** A new message, ready to be sent: give it recipient, subject and text. */
function exchangeMailer(): PHPMailer
{
    $clientId = exchangeValue('ENTRA_CLIENT_ID');
    $clientSecret = exchangeValue('ENTRA_CLIENT_SECRET');
    $provider = new Azure(
        ['clientId' => $clientId, 'clientSecret' => $clientSecret, 'tenantId' => exchangeValue('ENTRA_TENANT_ID')],
        [],
        'https://' . EXCHANGE_SIGN_IN_HOST,
    );

    $mail = new PHPMailer(true);
    $mail->isSMTP();
    $mail->Host = EXCHANGE_SMTP_HOST;
    $mail->Port = EXCHANGE_SMTP_PORT;
    // Port 465, the other choice, is none of Microsoft's.
    $mail->SMTPSecure = PHPMailer::ENCRYPTION_STARTTLS;
    $mail->SMTPAuth = true;
    $mail->AuthType = 'XOAUTH2';
    $mail->setOAuth(new OAuth([
        'provider' => $provider,
        'clientId' => $clientId,
        'clientSecret' => $clientSecret,
        'refreshToken' => exchangeValue('ENTRA_REFRESH_TOKEN'),
        'userName' => EXCHANGE_USER,
    ]));
    $mail->CharSet = PHPMailer::CHARSET_UTF8;
    $mail->setFrom(EXCHANGE_MAILBOX, EXCHANGE_SENDER_NAME);
    return $mail;
}

function exchangeValue(string $name): string
{
    $value = getenv($name);
    if ($value === false || $value === '') {
        throw new RuntimeException($name . ' is not set');
    }
    return $value;
}

// php exchange-mail.php you@example.com
if (PHP_SAPI === 'cli' && get_included_files()[0] === __FILE__) {
    $mail = exchangeMailer();
    $mail->addAddress($_SERVER['argv'][1]);
    $mail->Subject = 'Test';
    $mail->Body = 'It works.';
    $mail->send();
    echo "Sent.\n";
}
