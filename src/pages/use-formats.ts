import { useEffect, useState } from 'react'
import type { MailboxFileId } from '#content/file-ids.ts'
import type { FileFormat } from '#generate/file-format.ts'
import { files, isFile } from '#generate/files.ts'

/** Those that come; one that does not is left out. */
async function load(ids: readonly MailboxFileId[]): Promise<readonly FileFormat[]> {
  const results = await Promise.allSettled(ids.map((id) => files[id]()))
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
}

/** The formats of some files, once they are here. */
export function useFormats(ids: readonly MailboxFileId[]): readonly FileFormat[] {
  const [formats, take] = useState<readonly FileFormat[]>([])
  const wanted = ids.join(' ')
  useEffect(() => {
    let current = true
    const bring = async () => {
      const loaded = await load(wanted.split(' ').filter(isFile))
      if (current) take(loaded)
    }
    void bring()
    return () => {
      current = false
    }
  }, [wanted])
  // Those of the ids before stay until the new ones are here; nobody is to see them.
  return formats.filter(({ id }) => ids.includes(id))
}
