import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasProgram, run } from './program.ts'
import { inTemporaryFolder } from './temporary.ts'

export const hasZbar = hasProgram('zbarimg', 'zbar-tools') && hasProgram('rsvg-convert', 'librsvg2-bin')

/** What zbar sees on a picture that librsvg made of an SVG: the bytes in the code, as UTF-8. */
export const readQrImage = (svg: string): string =>
  inTemporaryFolder((folder) => {
    const [image, picture] = [join(folder, 'a.svg'), join(folder, 'a.png')]
    writeFileSync(image, svg)
    const drawn = run('rsvg-convert', ['-o', picture, image])
    // Without "binary" it guesses at the encoding, and takes é for a letter of another script.
    const { status, stdout, stderr } = run('zbarimg', ['--quiet', '--nodbus', '--raw', '-Sbinary', picture])
    if (drawn.status !== 0 || status !== 0) throw new Error(drawn.stderr + stderr)
    return stdout
  })
