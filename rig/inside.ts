import { writeFileSync } from 'node:fs'
import { makeCertificates } from './certificates.ts'
import { dovecotLog, startDovecot } from './dovecot.ts'
import { freshHome } from './home.ts'
import { machineOf } from './machine.ts'
import { freshMailbox } from './mailbox.ts'
import { hosts, people, type Person } from './people.ts'
import type { Program } from './program.ts'
import { programs } from './programs.ts'
import type { Mail } from './smtp-mail.ts'
import { startSignIn } from './sign-in-server.ts'
import { startSmtp } from './smtp-server.ts'
import { makeTokens, serveIntrospection } from './tokens.ts'
import { makeWorld } from './world.ts'
import { hasProgram, versionOf } from '#proof/program.ts'
import { proved } from '#proof/record.ts'

const LONGEST_RUN = 240_000
const [, , root = '', ...only] = process.argv
const count = { passed: 0, failed: 0 }

// The first process of the namespaces: whatever it started ends with it. See run.ts for the pipe.
process.stdin.on('end', () => process.exit(1)).resume()
process.on('uncaughtException', fail)
setTimeout(() => fail(new Error('The rig did not come to an end.')), LONGEST_RUN)

const world = makeWorld(root, hosts)
const certificates = makeCertificates(world, hosts)
const tokens = makeTokens(world, people)
let sent: Mail[] = []
await startSmtp(certificates, tokens, (mail) => sent.push(mail))
await startSignIn(certificates, tokens)
await startDovecot(world, certificates, await serveIntrospection(tokens))

for (const program of programs.filter(({ name }) => only.length === 0 || only.includes(name))) {
  // Left out on somebody’s own machine, a failure where everything has to be there.
  const command = program.command ?? program.name
  if (!hasProgram(command, program.package)) continue
  const version = versionOf(command, program.version)
  const before = count.failed
  for (const person of people)
    for (const [what, check] of Object.entries(checksFor(program, person)))
      await tell(`${program.name} ${version}: ${what} (${person.email})`, () => act(check, person))
  if (count.failed > before) continue
  for (const file of program.files ?? []) proved(file, program.name, version, 'mail')
}
finish()

function checksFor({ checks, refusals }: Program, person: Person): Program['checks'] {
  return person === people[0] ? { ...checks, ...refusals } : checks
}

function act(check: Program['checks'][string], person: Person): Promise<void> {
  sent = []
  const home = freshHome(world, tokens.folder)
  const mailbox = freshMailbox(world, person.email)
  const { whileExpired } = tokens
  const token = tokens.of(person.email)
  return check({ person, home, mailbox, sent, token, whileExpired, machine: machineOf(world) })
}

async function tell(line: string, work: () => Promise<void>) {
  const logged = dovecotLog(world).length
  try {
    await work()
    count.passed += 1
    console.log(`ok      ${line}`)
  } catch (error) {
    count.failed += 1
    console.log(`FAILED  ${line}\n${error instanceof Error ? error.message : error}`)
    console.log(dovecotLog(world).slice(logged))
  }
}

function fail(error: unknown): never {
  console.log(error)
  count.failed += 1
  finish()
}

function finish(): never {
  const report = process.env['RIG_REPORT']
  if (report !== undefined) writeFileSync(report, JSON.stringify(count))
  console.log(`\n${count.passed} passed, ${count.failed} failed`)
  process.exit(count.failed === 0 ? 0 : 1)
}
