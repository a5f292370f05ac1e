import { fileTitles } from '#content/file-titles.ts'
import { code, text } from '#content/text.ts'
import { aboutFile } from '#generate/about-file.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { emailOf, toReplace, userOf } from '#generate/placeholder.ts'
import { phpComment } from '#lib/quote-line-comment.ts'
import { quotePhp } from '#lib/quote-php.ts'

/** PHPMailer with the provider that its own example names, and a refresh token of the person. */
export const phpmailer: FileFormat = {
  id: 'phpmailer',
  ...fileTitles.phpmailer,
  name: () => 'exchange-mail.php',
  mediaType: 'application/octet-stream',
  where: text`Save it beside ${code('vendor')}, after ${code('composer require phpmailer/phpmailer greew/oauth2-azure-provider')}. Your code calls ${code('exchangeMailer()')} for each message. To try it, run ${code('php exchange-mail.php')} and your own address.`,
  undo: text`Delete the file, and take out the lines that require it. Then withdraw your consent to the application.`,
  write,
}

const ENTRA = [
  'Four values come from the environment and never stand here: ENTRA_TENANT_ID, ENTRA_CLIENT_ID, ENTRA_CLIENT_SECRET, and ENTRA_REFRESH_TOKEN, which get_oauth_token.php showed when you signed in.',
  'The application needs the delegated permissions SMTP.Send and offline_access, no more: it sends as the person who signed in.',
]

function write(setup: MailboxSetup): string {
  const { smtp } = setup.cloud.servers
  const about = [...aboutFile(setup, phpmailer), ...ENTRA, ...toReplace(setup)]
  return `<?php

${about.map(phpComment).join('\n')}

use Greew\\OAuth2\\Client\\Provider\\Azure;
use PHPMailer\\PHPMailer\\OAuth;
use PHPMailer\\PHPMailer\\PHPMailer;

require __DIR__ . '/vendor/autoload.php';

const EXCHANGE_MAILBOX = ${quotePhp(emailOf(setup))};
const EXCHANGE_USER = ${quotePhp(userOf(setup))};
const EXCHANGE_SENDER_NAME = ${quotePhp(setup.name ?? '')};
const EXCHANGE_SMTP_HOST = ${quotePhp(smtp.host.value)};
const EXCHANGE_SMTP_PORT = ${smtp.port.value};
const EXCHANGE_SIGN_IN_HOST = ${quotePhp(setup.cloud.signInHost.value)};

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
    echo "Sent.\\n";
}
`
}
