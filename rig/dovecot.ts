import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { clouds } from '#content/clouds.ts'
import type { Certificates } from './certificates.ts'
import { untilReady } from './ready.ts'
import { MAIL_USER, type World } from './world.ts'

const { host, port } = clouds.worldwide.servers.imap

/**
 * IMAP as Exchange Online has it: TLS from the first byte, `AUTH=PLAIN` still announced though every
 * password is refused, and XOAUTH2.
 */
export async function startDovecot(world: World, tls: Certificates, introspection: string): Promise<void> {
  const oauth2 = world.file(
    'oauth2.conf',
    [
      `introspection_url = ${introspection}`,
      'introspection_mode = auth',
      'username_attribute = email',
      'active_attribute = active',
      'active_value = true',
      '',
    ].join('\n'),
  )
  const config = world.file('dovecot.conf', dovecotConf(world, tls, oauth2))
  const dovecot = spawn('dovecot', ['-F', '-c', config], { stdio: ['ignore', 'ignore', 'inherit'] })
  const ended = new Promise<never>((_, fail) => {
    dovecot.on('exit', (code) => fail(new Error(`Dovecot ended (${code}). ${dovecotLog(world)}`)))
  })
  // Without them it still waits for its own parts, and has no room for a token so early.
  await Promise.race([untilReady(host.value, port.value, /CAPABILITY/u), ended])
}

/** What Dovecot wrote down, for whoever looks for the reason of a failure. */
export const dovecotLog = ({ root }: World) => readFileSync(`${root}/dovecot.log`, 'utf8')

const dovecotConf = (world: World, tls: Certificates, oauth2: string) => `
base_dir = ${world.folder('dovecot')}
state_dir = ${world.folder('dovecot')}
log_path = ${world.file('dovecot.log', '')}
protocols = imap
ssl = required
ssl_cert = <${tls.certFile}
ssl_key = <${tls.keyFile}
service imap-login {
  # One process for all, which is ready since the first greeting.
  service_count = 0
  process_min_avail = 1
  process_limit = 1
  inet_listener imap {
    port = 0
  }
  inet_listener imaps {
    port = ${port.value}
  }
}
auth_mechanisms = plain xoauth2
# Any address is a user name.
auth_username_chars =
auth_failure_delay = 0
# Nobody waits after somebody else’s refused sign-in.
service anvil {
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
passdb {
  driver = oauth2
  mechanisms = xoauth2
  args = ${oauth2}
}
passdb {
  driver = passwd-file
  mechanisms = plain
  args = /dev/null
}
userdb {
  driver = static
  args = uid=${MAIL_USER.uid} gid=${MAIL_USER.gid} home=${world.folder('mail')}/%u
}
mail_location = maildir:~/Maildir
namespace inbox {
  inbox = yes
}
`
