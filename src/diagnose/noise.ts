/** What happens to an error on its way into a paste. Each keeps enough of it to be recognised. */
export type Noise = { name: string; make: (text: string) => string }

const wrapped = (text: string, width: number): string =>
  text
    .split('\n')
    .flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [''])
    .join('\n')

const LOG = Array.from({ length: 200 }, (_, at) => {
  const second = String(at % 60).padStart(2, '0')
  return `2026-03-02T08:15:${second}.120Z INFO [worker-${at % 7}] job ${1000 + at} done in ${at * 3} ms, queue 12, retry 0`
})

const SMART: Readonly<Record<string, string>> = { "'": '’', '"': '”', '-': '–' }

/** Made from every sample for the table of confusion. */
export const noises: readonly Noise[] = [
  { name: 'as it is', make: (text) => text },
  { name: 'wrapped at 76', make: (text) => wrapped(text, 76) },
  { name: 'wrapped at 80', make: (text) => wrapped(text, 80) },
  { name: 'quoted', make: (text) => text.replaceAll(/^/gmu, '> ') },
  {
    name: 'wrapped and quoted',
    make: (text) => wrapped(text, 72).replaceAll(/^/gmu, '>> '),
  },
  {
    name: 'HTML',
    make: (text) =>
      `<pre>${text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;')
        .replaceAll('\n', '<br>\n')}</pre>`,
  },
  { name: 'upper case', make: (text) => text.toUpperCase() },
  {
    name: 'smart quotes',
    make: (text) => text.replaceAll(/['"]|(?<= )-(?= )/gu, (mark) => SMART[mark] ?? mark),
  },
  { name: 'JSON', make: (text) => `{"level":"error","message":${JSON.stringify(text)}}` },
  {
    name: 'quoted-printable',
    make: (text) => wrapped(text.replaceAll('=', '=3D'), 74).replaceAll(/(?<=.{74})\n/gu, '=\n'),
  },
  { name: 'in a log', make: (text) => [...LOG.slice(0, 120), text, ...LOG.slice(120)].join('\n') },
  {
    name: 'with times',
    make: (text) => text.replaceAll(/^/gmu, '2026-03-02 08:15:01,120 '),
  },
  { name: 'windows lines', make: (text) => text.replaceAll('\n', '\r\n') },
  {
    name: 'German around it',
    make: (text) => `Hallo, seit gestern kommt diese Meldung:\n\n${text}\n\nWas kann ich tun? Viele Grüße`,
  },
]

/** What a window or a fax cuts off. The first cause may be lost with it, so it is counted apart. */
export const cut: Noise = {
  name: 'cut at 80 columns',
  make: (text) => text.replaceAll(/^(.{80}).*$/gmu, '$1'),
}
