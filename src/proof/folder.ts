import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A folder of text files beside a module: `folderBeside(import.meta.url, 'golden')`. */
export function folderBeside(module: string, name: string) {
  const root = join(dirname(fileURLToPath(module)), name)
  return {
    path: (file: string) => join(root, file),
    read: (file: string) => readFileSync(join(root, file), 'utf8'),
    bytes: (file: string) => readFileSync(join(root, file)),
    write: (file: string, text: string | Uint8Array) => {
      mkdirSync(dirname(join(root, file)), { recursive: true })
      writeFileSync(join(root, file), text)
    },
    /** Every file in it, however deep: `plain/msmtprc`. */
    list: () =>
      readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
  }
}
