import { derKind } from './der-kind.ts'
import { pemBlocks, pemText } from './pem.ts'

/** What somebody’s file of certificates and keys holds, as text where it can be text. */
export type KeyFile = { is: 'text'; certificates: string; key: string } | { is: 'pkcs12' | 'nothing' }

/** Sorts a file by what is in it: names and endings are anybody’s. */
export function readKeyFile(bytes: Uint8Array): KeyFile {
  const kind = derKind(bytes)
  if (kind === 'pkcs12') return { is: 'pkcs12' }
  const text = kind === undefined ? new TextDecoder().decode(bytes) : pemText(kind, bytes)
  const blocks = pemBlocks(text)
  if (blocks.length === 0) return { is: 'nothing' }
  const isKey = (label: string) => label.endsWith('PRIVATE KEY')
  const joined = (key: boolean) =>
    blocks.flatMap((block) => (isKey(block.label) === key ? [`${block.text.trim()}\n`] : [])).join('')
  return { is: 'text', certificates: joined(false), key: joined(true) }
}
