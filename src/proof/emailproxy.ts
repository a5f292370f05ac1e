import { python } from './python.ts'

export type EmailproxyReading = {
  servers: {
    type: string
    port: number
    address: string
    server: string
    serverPort: number
    starttls: boolean
  }[]
  /** All of them, those of servers and accounts alike. */
  sections: Record<string, Record<string, string>>
}

// email-oauth2-proxy is neither in Debian nor in npm. It reads its file with Python's own configparser; what
// follows is how it calls it (emailproxy.py of April 2026: AppConfig, load_and_start_servers).
const PROGRAM = `
import sys, json, re, configparser
matcher = re.compile(r'^(?P<type>(IMAP|POP|SMTP))-(?P<port>\\d+)$')
def read(text):
    config = configparser.ConfigParser(interpolation=None)
    config.read_string(text)
    sections = config.sections()
    servers = [(section, matcher.match(section)) for section in sections if matcher.match(section)]
    return {
        'servers': [{
            'type': match.group('type'), 'port': int(match.group('port')),
            'address': config.get(section, 'local_address', fallback='::'),
            'server': config.get(section, 'server_address', fallback=None),
            'serverPort': config.getint(section, 'server_port', fallback=-1),
            'starttls': config.getboolean(section, 'server_starttls', fallback=False),
        } for section, match in servers],
        'sections': {section: dict(config.items(section)) for section in sections},
    }
print(json.dumps([read(text) for text in json.load(sys.stdin)]))
`

/** What Python reads in each file, as the proxy asks it. */
export const readAsEmailproxy = (texts: readonly string[]): EmailproxyReading[] =>
  python(PROGRAM, texts) as EmailproxyReading[]

/** The sections that the proxy takes for accounts. */
export const accountsIn = ({ sections }: EmailproxyReading): EmailproxyReading['sections'] =>
  Object.fromEntries(Object.entries(sections).filter(([name]) => name.includes('@')))
