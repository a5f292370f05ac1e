import { writeFileSync } from 'node:fs'
import type { Program, Rig } from '#rig/program.ts'
import { sendsWith, TO } from '#rig/sending.ts'
import { applicationOf } from '#rig/sign-in-server.ts'

const PHPMAILER = '/usr/share/php/libphp-phpmailer/autoload.php'

// Debian has PHPMailer, but not greew/oauth2-azure-provider: this asks for a token as that does.
const AUTOLOAD = `<?php
namespace League\\OAuth2\\Client\\Grant { class RefreshToken {} }
namespace Greew\\OAuth2\\Client\\Provider {
    class Token {
        public function __construct(private string $token) {}
        public function hasExpired() { return false; }
        public function __toString() { return $this->token; }
    }
    class Azure {
        public function __construct(private array $app, array $collaborators, private string $host) {}
        public function getAccessToken($grant, array $options) {
            $form = ['grant_type' => 'refresh_token', 'client_id' => $this->app['clientId'],
                'client_secret' => $this->app['clientSecret'], ...$options];
            $http = ['method' => 'POST', 'header' => 'Content-Type: application/x-www-form-urlencoded',
                'content' => http_build_query($form)];
            $url = $this->host . '/' . $this->app['tenantId'] . '/oauth2/v2.0/token';
            $answer = file_get_contents($url, false, stream_context_create(['http' => $http]));
            return new Token(json_decode($answer)->access_token);
        }
    }
}
namespace { require '${PHPMAILER}'; }
`

async function send({ home, person }: Rig) {
  await home.put('phpmailer', 'exchange-mail.php', person)
  home.makeFolder('vendor')
  writeFileSync(home.at('vendor', 'autoload.php'), AUTOLOAD)
  return home.run(['php', 'exchange-mail.php', TO], { env: applicationOf(person) })
}

export const phpmailer: Program = {
  name: 'PHPMailer',
  command: 'php',
  version: ['-r', `require '${PHPMAILER}'; echo PHPMailer\\PHPMailer\\PHPMailer::VERSION;`],
  package: 'libphp-phpmailer',
  files: ['phpmailer'],
  ...sendsWith(send, /Could not authenticate/u),
}
