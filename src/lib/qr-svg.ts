import { qrPath } from './qr-path.ts'
import { xmlComment, xmlText } from './xml.ts'

/** Pixels of one module where a program shows the image in its own size. */
const SCALE = 8

/** A QR code as an image file: black on white, whatever is behind it. Throws where the text is too long. */
export function qrSvg(text: string, title: string, about: string): string {
  const code = qrPath(text)
  if (code === undefined) throw new RangeError('Too long for a QR code')
  const { size, d } = code
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    xmlComment(`\n${about}\n`),
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * SCALE}" height="${size * SCALE}" shape-rendering="crispEdges">`,
    `  <title>${xmlText(title)}</title>`,
    `  <path fill="#fff" d="M0 0h${size}v${size}H0z"/>`,
    `  <path fill="#000" d="${d}"/>`,
    '</svg>',
    '',
  ].join('\n')
}
