"""Runs a script inside the real Thunderbird, in a profile that is gone afterwards.

Reads {"script": body of an async function of `input`, "input": any} and prints what it returns, as JSON.
Thunderbird listens for commands (Marionette) on a port of its own choice and is given no network:
whoever calls this may put it into a network namespace without any.
"""
import fcntl, json, os, shutil, signal, socket, struct, subprocess, sys, tempfile, time

PREFS = {
    "marionette.port": 0,  # any free one; it writes into the profile which
    "app.update.enabled": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "extensions.systemAddon.update.enabled": False,
    "mail.provider.suppress_dialog_on_startup": True,
    "mail.shell.checkDefaultClient": False,
    "mail.spotlight.firstRunDone": True,
    "mailnews.start_page.enabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    # Nobody listens there, in case there is a network after all.
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1", "network.proxy.http_port": 9,
    "network.proxy.ssl": "127.0.0.1", "network.proxy.ssl_port": 9,
    "services.settings.server": "http://127.0.0.1:9/",
    "toolkit.telemetry.enabled": False,
}
WRAPPED = """
const [input, done] = arguments;
(async () => { %s })().then(
  value => done(JSON.stringify({ value })),
  error => done(JSON.stringify({ error: `${error} ${error?.stack}` })));
"""


def loopback_up():
    """A new network namespace has 127.0.0.1, but switched off."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as handle:
        request = struct.pack("16sh22x", b"lo", 0)
        flags = struct.unpack("16sh22x", fcntl.ioctl(handle, 0x8913, request))[1]  # SIOCGIFFLAGS
        if not flags & 1:
            fcntl.ioctl(handle, 0x8914, struct.pack("16sh22x", b"lo", flags | 1))  # SIOCSIFFLAGS, IFF_UP


def connected(profile, process):
    for _ in range(600):
        if process.poll() is not None:
            break
        try:
            with open(profile + "/MarionetteActivePort") as file:
                return socket.create_connection(("127.0.0.1", int(file.read())), timeout=120)
        except (OSError, ValueError):
            time.sleep(0.1)
    with open(profile + "/out") as file:
        sys.exit("Thunderbird does not listen: " + file.read()[-1000:])


class Marionette:
    """Length, colon, JSON: [0, id, command, parameters] and back [1, id, error, result]."""

    def __init__(self, link):
        self.link, self.rest, self.last = link, b"", 0
        self.read()  # its greeting

    def read(self):
        while b":" not in self.rest:
            self.rest += self.link.recv(65536)
        length, body = self.rest.split(b":", 1)
        parts, size = [body], len(body)
        while size < int(length):
            parts.append(self.link.recv(1 << 20))
            size += len(parts[-1])
        whole = b"".join(parts)
        self.rest = whole[int(length):]
        return json.loads(whole[:int(length)])

    def command(self, name, **parameters):
        self.last += 1
        message = json.dumps([0, self.last, name, parameters]).encode()
        self.link.sendall(str(len(message)).encode() + b":" + message)
        _, _, error, result = self.read()
        if error:
            sys.exit(json.dumps(error)[:2000])
        return result


def main():
    asked = json.load(sys.stdin)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that what is below still ends Thunderbird
    profile = tempfile.mkdtemp(prefix="proof-")
    loopback_up()
    with open(profile + "/user.js", "w") as file:
        file.writelines(f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in PREFS.items())
    with open(profile + "/out", "w") as out:
        options = ["--headless", "--no-remote", "--marionette", "--remote-allow-system-access", "--profile", profile]
        process = subprocess.Popen(["thunderbird", *options], stdout=out, stderr=out, env={**os.environ, "HOME": profile})
    try:
        marionette = Marionette(connected(profile, process))
        marionette.command("WebDriver:NewSession", capabilities={})
        marionette.command("Marionette:SetContext", value="chrome")
        marionette.command("WebDriver:SetTimeouts", script=120000)
        script, arguments = WRAPPED % asked["script"], [asked["input"]]
        answer = marionette.command("WebDriver:ExecuteAsyncScript", script=script, args=arguments, sandbox="system")
        print(answer["value"])
        marionette.command("Marionette:Quit", flags=["eForceQuit"])
        process.wait(10)
    finally:
        process.kill()
        shutil.rmtree(profile, ignore_errors=True)


main()
