import { python } from './python.ts'

/** One account as a phone would take it from a code. */
export type ScannedAccount = {
  account: string
  email: string
  name: string
  incoming: [protocol: string, host: string, port: number, security: string, sign: string, user: string]
  outgoing: [protocol: string, host: string, port: number, security: string, sign: string, user: string]
  passwords: string[]
}

// Written from the public description (thunderbird-android, feature/migration/qrcode/qr-code-format.md) and
// as strict as the app’s own reader: numbers where it asks for numbers, text where it asks for text.
const PROGRAM = `
import sys, json, re
def number(value, allowed):
    assert type(value) is int and value in allowed, value
    return value
def line(value):
    assert type(value) is str and not re.search('[\\r\\n]', value), value
    return value
def address(value):
    assert re.fullmatch("[!#-'*+/-9=?A-Z^-~-]+([.][!#-'*+/-9=?A-Z^-~-]+)*@([A-Za-z0-9-]+[.])*[A-Za-z0-9-]+", line(value)), value
    return value
def server(values, protocols):
    protocol, host, port, security, sign, user = values
    assert re.fullmatch('[a-z0-9.-]+', host), host
    return [protocols[number(protocol, protocols)], host, number(port, range(1, 65536)),
            {0: 'Plain', 2: 'AlwaysStartTls', 3: 'Tls'}[number(security, [0, 2, 3])],
            {1: 'PasswordCleartext', 6: 'OAuth2'}[number(sign, [1, 6])], line(user)]
def read(text):
    version, sequence, incoming, groups = json.loads(text)
    number(version, [1])
    assert sequence == [1, 1] and len(groups) == 1 and len(groups[0]) == 2
    outgoing, (email, name) = groups[0]
    return {'account': line(incoming[6]) or email, 'email': address(email), 'name': line(name),
            'incoming': server(incoming[:6], {0: 'IMAP', 1: 'POP3'}), 'outgoing': server(outgoing[:6], {0: 'SMTP'}),
            'passwords': [line(value) for value in incoming[7:] + outgoing[6:]]}
print(json.dumps([read(text) for text in json.load(sys.stdin)]))
`

/** What a reader of the format in Python takes from each text. Fails on one that the format does not allow. */
export const scannedByPython = (texts: readonly string[]): ScannedAccount[] =>
  python(PROGRAM, texts) as ScannedAccount[]
