import fc from 'fast-check'
import { expect, test } from 'vitest'
import { imageKind } from './image-kind.ts'

const bytes = (base64: string) => Uint8Array.from(Buffer.from(base64, 'base64'))

// Written by ImageMagick 6.9.11: `convert -size 3x2 xc:red a.png`, and so on.
test.for([
  [
    'image/png',
    'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAMAAACqqpYoAAAAA1BMVEX/AAAZ4gk3AAAAC0lEQVQI12NggAAAAAgAAS8g3TEAAAAASUVORK5CYII=',
  ],
  [
    'image/jpeg',
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/2wBDAQMDAwQDBAgEBAgQCwkLEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBD/wAARCAACAAMDAREAAhEBAxEB/8QAFAABAAAAAAAAAAAAAAAAAAAACP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/xAAVAQEBAAAAAAAAAAAAAAAAAAAHCf/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/ADoDFU3/2Q==',
  ],
  [
    'image/webp',
    'UklGRjwAAABXRUJQVlA4IDAAAADQAQCdASoDAAIAAgA0JaACdLoB+AADsAD+8MQL/yC5YXXI1/8gP+QH/ID/+PIAAAA=',
  ],
  ['image/webp', 'UklGRhwAAABXRUJQVlA4TA8AAAAvAkAAAAcQ/Y/+ByKi/wEA'],
] as const)('%s', ([type, base64]) => {
  expect(imageKind(bytes(base64))).toEqual({ type, width: 3, height: 2 })
})

test('SVG, GIF, text and nothing are no pictures for us', () => {
  for (const text of [
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'GIF89a\u0003\0\u0002\0',
    '\u00ff\u00d8',
    '',
  ])
    expect(imageKind(new TextEncoder().encode(text))).toBeUndefined()
})

test('no bytes whatever make it throw', () => {
  const begins = fc.constantFrom(
    [0xff, 0xd8],
    [0x89, 0x50, 0x4e, 0x47],
    [...Buffer.from('RIFF0000WEBPVP8X')],
    [],
  )
  fc.assert(
    fc.property(begins, fc.uint8Array({ maxLength: 60 }), (start, rest) => {
      imageKind(Uint8Array.from([...start, ...rest]))
    }),
  )
})
