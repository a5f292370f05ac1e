import { spawnSync } from 'node:child_process'
import { folderBeside } from './folder.ts'
import { hasProgram } from './program.ts'
import { hasPython } from './python.ts'

export const hasThunderbird = hasProgram('thunderbird', 'thunderbird') && hasPython

/** One server as Thunderbird will use it: `imap outlook.office365.com 993 SSL OAuth2 ana@contoso.com`. */
export type ServerLine = string

export type ReadConfig =
  | { domains: string[]; incoming: ServerLine[]; outgoing: ServerLine; name: string }
  | { refused: string }

/** An account that is set up in Thunderbird, to be exported for a phone. */
export type DesktopAccount = { email: string; name: string; user: string }

/** A few seconds where nothing else runs; a start on a busy machine takes many. */
const START_AND_RUN = 100_000

const NO_NETWORK = ['unshare', '-n'] as const

// As its window for a new account does with what a domain answers (FetchConfig.sys.mjs), for one address at it.
const READ = `
  const { readFromXML } = ChromeUtils.importESModule('resource:///modules/accountcreation/readFromXML.sys.mjs');
  const { AccountConfig } = ChromeUtils.importESModule('resource:///modules/accountcreation/AccountConfig.sys.mjs');
  const { JXON } = ChromeUtils.importESModule('resource:///modules/JXON.sys.mjs');
  const security = { 0: 'plain', 2: 'STARTTLS', 3: 'SSL' }, auth = { 3: 'password', 10: 'OAuth2' };
  const line = s => [s.type, s.hostname, s.port, security[s.socketType], auth[s.auth], s.username].join(' ');
  const parser = new DOMParser();
  const readConfig = ({ xml, email }) => {
    try {
      const config = readFromXML(JXON.build(parser.parseFromString(xml, 'text/xml')), 'proof');
      AccountConfig.replaceVariables(config, 'Ana', email);
      return { domains: config.domains, name: config.displayName, outgoing: line(config.outgoing),
               incoming: [config.incoming, ...config.incomingAlternatives].map(line) };
    } catch (error) {
      return { refused: String(error) };
    }
  };
`

// One account, given one set of values after the other: what counts is what the export makes of them.
const EXPORT = `
  const { MailServices } = ChromeUtils.importESModule('resource:///modules/MailServices.sys.mjs');
  const { QRExport } = ChromeUtils.importESModule('moz-src:///comm/mail/modules/QRExport.sys.mjs');
  const accounts = MailServices.accounts, outgoing = MailServices.outgoingServer.createServer('smtp');
  outgoing.QueryInterface(Ci.nsISmtpServer);
  const account = accounts.createAccount(), identity = accounts.createIdentity();
  account.incomingServer = accounts.createIncomingServer('nobody', 'outlook.office365.com', 'imap');
  account.addIdentity(identity);
  const incoming = account.incomingServer;
  incoming.port = 993; incoming.socketType = Ci.nsMsgSocketType.SSL;
  outgoing.hostname = 'smtp.office365.com'; outgoing.port = 587;
  outgoing.socketType = Ci.nsMsgSocketType.alwaysSTARTTLS;
  outgoing.authMethod = incoming.authMethod = Ci.nsMsgAuthMethod.OAuth2;
  identity.smtpServerKey = outgoing.key;
  const exported = async ({ email, name, user }) => {
    incoming.username = outgoing.username = user;
    incoming.prettyName = identity.email = email;
    identity.fullName = name;
    const eligible = QRExport.getEligibleAccounts().some(({ key }) => key === account.key);
    return eligible ? JSON.stringify(QRExport.getQRData(await QRExport.getAccountData(account.key, false), 1, 1)) : null;
  };
`

/**
 * One start of the real Thunderbird: what it reads in autoconfig files, each for an address, and what it
 * writes into the QR code with which it hands accounts over to a phone; null for those it does not hand over.
 */
export function askThunderbird(
  configs: readonly { xml: string; email: string }[],
  accounts: readonly DesktopAccount[],
): { read: ReadConfig[]; exported: (string | null)[] } {
  const script = `${READ}${EXPORT}
    const read = input.configs.map(readConfig), made = [];
    for (const one of input.accounts) made.push(await exported(one));
    return { read, exported: made };`
  const driver = folderBeside(import.meta.url, '.').path('thunderbird.py')
  const [program = '', ...options] = [...withoutNetwork(), 'python3', driver]
  const { error, stdout, stderr } = spawnSync(program, options, {
    input: JSON.stringify({ script, input: { configs, accounts } }),
    encoding: 'utf8',
    maxBuffer: 1e9,
    timeout: START_AND_RUN,
  })
  if (error !== undefined) throw error
  const answer = JSON.parse(stdout === '' ? '{}' : stdout) as { value?: ReturnType<typeof askThunderbird> }
  if (answer.value === undefined) throw new Error(stdout + stderr)
  return answer.value
}

/** Where this user may: in a network of its own that leads nowhere. */
function withoutNetwork(): readonly string[] {
  const [program, option] = NO_NETWORK
  return spawnSync(program, [option, 'true']).status === 0 ? NO_NETWORK : []
}
