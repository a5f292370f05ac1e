import { expect, test } from 'vitest'
import { qrPath } from './qr-path.ts'
import { PRINTED, readableQr } from './readable-qr.ts'

const link = (length: number) =>
  `https://setup.contoso.com/mail/#preset=${'aB3_'.repeat(800)}`.slice(0, length)

test('no code is drawn whose modules are finer than half a millimetre on paper, or two pixels on a screen', () => {
  for (const length of [60, 300, 600, 900, 1000, 1091, 1092, 1400, 2803, 4000]) {
    const size = qrPath(link(length))?.size ?? Infinity
    const fine = PRINTED / size < 0.5 || 240 / size < 2
    expect(readableQr(link(length)) === 'unreadable', `${length} characters`).toBe(fine)
  }
  expect(readableQr(link(2803))).toBe('unreadable')
})

test('a short link needs no large print, a longer one does', () => {
  expect(readableQr(link(60))).toBe('readable')
  expect(readableQr(link(700))).toBe('dense')
})
