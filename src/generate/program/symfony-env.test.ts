import { describe, expect, test } from 'vitest'
import { graphHosts } from '#content/graph-hosts.ts'
import {
  envByBash,
  envByNode,
  envsByPython,
  envsBySymfony,
  hasPythonDotenv,
  hasSymfonyDotenv,
} from '#proof/env.ts'
import { debianVersion } from '#proof/debian-version.ts'
import { hasPhpLibrary, php } from '#proof/php.ts'
import { proved } from '#proof/record.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { casesOf, cases, formatOf, golden } from '#generate/golden-cases.ts'
import { emailOf } from '#generate/placeholder.ts'
import { hostileFiles } from '#proof/hostile-files.ts'

const format = formatOf('symfony-env')
const names = casesOf(format)
const texts = names.map((name) => golden(name, format))
const all = hasPythonDotenv && hasSymfonyDotenv

const hasSymfony =
  hasPhpLibrary('Symfony/Component/Mailer/autoload.php', 'php-symfony-mailer') &&
  hasPhpLibrary('Symfony/Component/DependencyInjection/autoload.php', 'php-symfony-dependency-injection')

test('dotenv and bash read the same in every case', () => {
  expect(texts.map(envByBash)).toEqual(texts.map(envByNode))
  names.forEach((name, at) => {
    const setup: MailboxSetup = cases[name]
    // The nasty name cannot be written for all readers, and is left out.
    const sender = setup.name === undefined || name === 'nasty' ? {} : { MAIL_FROM_NAME: setup.name }
    expect(envByNode(texts[at] ?? '')).toEqual({
      GRAPH_TENANT_ID: 'YOUR-TENANT-ID',
      GRAPH_CLIENT_ID: 'YOUR-APPLICATION-ID',
      MAILER_DSN: expect.stringMatching(/^microsoftgraph\+api:/u) as string,
      MAIL_MAILER: 'graph',
      MAIL_FROM_ADDRESS: emailOf(setup),
      ...sender,
    })
  })
})

describe.skipIf(!all)('read by all four', () => {
  test('python-dotenv and Symfony read the same in every case', () => {
    const read = texts.map(envByNode)
    expect(envsByPython(texts)).toEqual(read)
    expect(envsBySymfony(texts)).toEqual(read)
  })

  test('any person whom the file takes is read alike by all', () => {
    const files = hostileFiles(format, 800)
    const hostile = files.map(({ text }) => text)
    const read = hostile.slice(0, 60).map(envByBash)
    expect(hostile.slice(0, 60).map(envByNode)).toEqual(read)
    const [first] = texts
    for (const other of [hostile.map(envByNode), envsByPython(hostile), envsBySymfony(hostile)]) {
      expect(other.map((values) => values['MAIL_FROM_ADDRESS'])).toEqual(files.map(({ email }) => email))
      for (const [at, values] of other.entries()) {
        const { MAIL_FROM_ADDRESS: _address, MAIL_FROM_NAME: name, ...rest } = values
        expect([undefined, files[at]?.name]).toContain(name)
        expect(rest).toEqual(
          Object.fromEntries(
            Object.entries(envByNode(first ?? '')).filter(([key]) => !key.startsWith('MAIL_FROM')),
          ),
        )
      }
    }
  })
})

// Symfony’s own processor for `resolve` and its own reader of the address; this version has no `urlencode` yet.
const RESOLVE = `
require 'Symfony/Component/DependencyInjection/autoload.php';
require 'Symfony/Component/Mailer/autoload.php';
use Symfony\\Component\\DependencyInjection\\{ContainerBuilder, EnvVarProcessor};
use Symfony\\Component\\Mailer\\Transport\\Dsn;
$processor = new EnvVarProcessor(new ContainerBuilder());
echo json_encode(array_map(function ($env) use ($processor) {
    $env['GRAPH_CLIENT_SECRET'] = 'a/b+c=d%e@f:g~';
    $get = fn ($name) => str_starts_with($name, 'urlencode:') ? rawurlencode($env[substr($name, 10)]) : $env[$name];
    $dsn = Dsn::fromString($processor->getEnv('resolve', 'MAILER_DSN', $get));
    return [$dsn->getScheme(), $dsn->getHost(), $dsn->getUser(), $dsn->getPassword(), $dsn->getOption('tenantId'), $dsn->getOption('authEndpoint')];
}, $input));
`

describe.skipIf(!hasSymfony)('the address of the transport', () => {
  test('in every cloud Symfony finds host, application and tenant, and the secret whatever is in it', () => {
    const read = php(RESOLVE, texts.map(envByNode))
    expect(read).toEqual(
      names.map((name) => {
        const { cloud }: MailboxSetup = cases[name]
        const worldwide = cloud.id === 'worldwide'
        return [
          'microsoftgraph+api',
          worldwide ? 'default' : graphHosts[cloud.id].value,
          'YOUR-APPLICATION-ID',
          'a/b+c=d%e@f:g~',
          'YOUR-TENANT-ID',
          worldwide ? null : cloud.signInHost.value,
        ]
      }),
    )
    // Older than the package that sends, so it shows that the values arrive, and no more.
    const version = debianVersion('php-symfony-mailer')
    proved('symfony-env', 'Symfony Dotenv and Dsn (reading only)', version)
  })
})
