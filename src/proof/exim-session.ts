import { python } from './python.ts'

// A server that offers XOAUTH2 and takes everything, and Exim, which delivers one message to it.
const PROGRAM = `
import sys, os, json, base64, shutil, socket, subprocess, tempfile, threading, pwd
def serve(listener, heard):
    connection, _ = listener.accept()
    stream = connection.makefile('rwb', buffering=0)
    say = lambda text: stream.write(text.encode() + b'\\r\\n')
    say('220 stand-in')
    data = False
    for line in stream:
        line = line.rstrip(b'\\r\\n').decode()
        if data:
            data = line != '.'
            if not data: say('250 taken')
        elif line.upper().startswith('EHLO'): say('250-stand-in\\r\\n250-SMTPUTF8\\r\\n250-8BITMIME\\r\\n250 AUTH LOGIN XOAUTH2')
        elif line.upper().startswith('AUTH XOAUTH2 '):
            heard['auth'] = base64.b64decode(line.split(' ')[2]).decode(); say('235 good')
        elif line.upper().startswith('MAIL FROM:'): heard['from'] = line[10:].split('>')[0][1:]; say('250 ok')
        elif line.upper().startswith('DATA'): data = True; say('354 go')
        elif line.upper().startswith('QUIT'): say('221 bye'); break
        else: say('250 ok')
    connection.close()
def session(config):
    heard = {}
    with tempfile.TemporaryDirectory() as folder, socket.create_server(('127.0.0.1', 0)) as listener:
        os.chmod(folder, 0o755)
        listener.settimeout(5)
        server = threading.Thread(target=serve, args=(listener, heard), daemon=True)
        server.start()
        own = os.path.join(folder, 'exim')
        os.mkdir(own)
        with open(os.path.join(folder, 'token'), 'w') as file: file.write('TOKEN\\n')
        name = os.path.join(folder, 'exim4.conf')
        with open(name, 'w', encoding='utf-8') as file: file.write(config.replace('@FOLDER@', folder).replace('@PORT@', str(listener.getsockname()[1])).replace('@EXIM@', os.path.realpath(shutil.which('exim4'))))
        if os.getuid() == 0:
            user = pwd.getpwnam('Debian-exim')
            os.chown(own, user.pw_uid, user.pw_gid)
        subprocess.run(['exim4', '-C', name, '-odi', '-f', 'root', 'somebody@example.com'], input=b'Subject: a\\n\\nb\\n', timeout=10, check=True, capture_output=True)
        server.join(5)
    return heard
print(json.dumps([session(config) for config in json.load(sys.stdin)]))
`

/** What a server hears when Exim delivers a message: the sign-in, decoded, and the sender. */
export const heardFromExim = (configs: readonly string[]): { auth?: string; from?: string }[] =>
  python(PROGRAM, configs.map(towardsHere)) as { auth?: string; from?: string }[]

/** The file as it is, but for where it leads: a port of this machine, which has no certificate. */
const towardsHere = (config: string): string =>
  `exim_path = @EXIM@\nspool_directory = @FOLDER@/exim\nlog_file_path = @FOLDER@/exim/%slog\n${config}`
    .replace(/^ {2}route_list = \* \S+ byname$/mu, '  route_list = * 127.0.0.1 byname\n  self = send')
    .replace(/^ {2}port = \d+$/mu, '  port = @PORT@')
    .replace(/^ {2}hosts_require_tls = \*\n/mu, '')
    .replace('/run/m365/token', '@FOLDER@/token')
