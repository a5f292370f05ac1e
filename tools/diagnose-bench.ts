import { diagnose } from '#diagnose/diagnose.ts'
import { mask } from '#diagnose/mask.ts'
import { redact } from '#diagnose/redact.ts'
import { readSamples } from './diagnose-samples.ts'

/** Prints how long a megabyte takes. Not a test: machines differ. */
const MEGABYTE = 1_000_000

const filled = (piece: string): string => piece.repeat(Math.ceil(MEGABYTE / piece.length)).slice(0, MEGABYTE)
const samples = readSamples()
  .map(({ text }) => text)
  .join('\n')

const TEXTS: Record<string, string> = {
  'ordinary log': filled(
    '2026-03-02T08:15:01.120Z INFO [worker-3] job 4711 done in 32 ms, queue 12, retry 0\n',
  ),
  'all samples': filled(samples),
  'one letter': filled('a'),
  blanks: filled(' '),
  'new lines': filled('\n'),
  'quote marks': filled('> '),
  'open tags': filled('<a '),
  backslashes: filled('\\'),
  ampersands: filled('&#'),
  'at signs': filled('a@'),
  'digits and dots': filled('5.7.1'),
  'one code': filled('5.7.139 '),
  AADSTS: filled('AADSTS50'),
  base64: filled('QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo'),
  beginnings: filled('535 5.7.139 Authentication unsuccessful, SmtpClientAuth '),
  'host names': filled('smtp.a.b.c.d.e.f.g-'),
}

diagnose('warm up')
for (const [name, text] of Object.entries(TEXTS)) {
  const times = [diagnose, redact, mask].map((run) => {
    const start = performance.now()
    run(text)
    return `${(performance.now() - start).toFixed(0).padStart(5)} ms`
  })
  console.log(`${name.padEnd(18)} diagnose ${times[0]}   redact ${times[1]}   mask ${times[2]}`)
}
