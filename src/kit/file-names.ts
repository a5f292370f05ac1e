import { fileNamePart } from '#lib/file-name.ts'

/** Longer addresses are cut; the number behind tells them apart. */
export type NameOf = (email: string) => string

/**
 * Names for files in one folder, `sheet-ana-contoso.com.html`: two people whose names come out the same get a
 * number. The part itself never has two hyphens in a row, so no number can meet it.
 */
export function fileNames(before: string, ending: string): NameOf {
  const counts = new Map<string, number>()
  return (email) => {
    const name = before + fileNamePart(email.replace('@', '-'))
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return `${name}${count === 1 ? '' : `--${count}`}${ending}`
  }
}
