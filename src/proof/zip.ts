import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasProgram, run } from './program.ts'
import { hasPython, python } from './python.ts'
import { inTemporaryFolder } from './temporary.ts'

export const hasZipReaders = hasProgram('unzip', 'unzip') && hasPython

type ReadEntry = { name: string; mode: number; time: string; text: string }

const PROGRAM = `
import sys, json, zipfile
def read(path):
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        return [{'name': i.filename, 'mode': i.external_attr >> 16, 'time': '%d-%02d-%02d %02d:%02d:%02d' % i.date_time,
                 'text': archive.read(i).decode('utf-8', 'replace')} for i in archive.infolist()]
print(json.dumps(read(json.load(sys.stdin))))
`

export type ZipReading = {
  /** What Python's zipfile reads. */
  entries: ReadEntry[]
  /** Paths of the files that `unzip` made of it, sorted. */
  unpacked: string[]
}

/** What programs find in a zip, `unzip -t` having found nothing wrong with it. */
export const readZip = (bytes: Uint8Array): ZipReading =>
  inTemporaryFolder((folder) => {
    const path = join(folder, 'a.zip')
    writeFileSync(path, bytes)
    for (const options of [
      ['-tqq', path],
      ['-qq', path, '-d', join(folder, 'out')],
    ]) {
      const { status, stdout, stderr } = run('unzip', options)
      if (status !== 0 || stderr !== '') throw new Error(`unzip: ${status} ${stdout}${stderr}`)
    }
    const found = run('find', [join(folder, 'out'), '-type', 'f', '-printf', '%P\\n'])
    return {
      entries: python(PROGRAM, path) as ReadEntry[],
      unpacked: found.stdout.split('\n').slice(0, -1).toSorted(),
    }
  })
