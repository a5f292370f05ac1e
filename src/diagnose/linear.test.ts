import { expect, test } from 'vitest'
import { diagnose } from './diagnose.ts'
import { mask } from './mask.ts'
import { redact } from './redact.ts'

const pieces = [
  'a',
  ' ',
  '\n',
  '> ',
  '<a ',
  '\\',
  '&#',
  '=',
  '%',
  'a@',
  '5.7.1',
  'AADSTS50',
  'smtp.a.b.c.d-',
  'eyJ',
  'eyJaaaaaaaaaaaaaa.',
  'pass=',
  'password ',
  'authorization:',
  '0.A',
  'M.A',
  'a:',
  '1.1.1.',
  '://a:',
  '<aaaaaaaa1',
  'login("a',
  '334 ',
  '-----BEGIN PRIVATE KEY-----',
  '-----BEGIN PRIVATE KEY-----\n> MIIE -----END ',
  'Bearer ',
  'password "',
  "pass=\\'",
  'login a password b ',
  'PASS a',
  '-u a',
  'a@b.c:',
  '<password>',
  'pass:the,',
  'pass:{"',
  'password value: ',
  'login(a, ',
  'A1 LOGIN a ',
  'C:\\Users\\',
  'user=a\\',
  'CONTOSO\\',
  'Ana Silva <a@b.c> ',
  "tenant '",
  '%40',
  '535 5.7.139 Authentication unsuccessful, ',
]

const took = (run: (text: string) => unknown, text: string): number => {
  const start = performance.now()
  run(text)
  return performance.now() - start
}

// Not how fast, which differs between machines, but how it grows: eight times the text, far less than 64 times the time.
test.each(pieces)('time grows with the text and no faster: %j', (piece) => {
  const long = piece.repeat(Math.ceil(400_000 / piece.length))
  for (const run of [diagnose, redact, mask]) {
    run(long.slice(0, 1000))
    const short = Math.max(2, took(run, long.slice(0, 50_000)), took(run, long.slice(0, 50_000)))
    expect(took(run, long), run.name).toBeLessThan(short * 40 + 200)
  }
})
