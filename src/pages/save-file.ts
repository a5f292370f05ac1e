import { fileWords } from '#content/file-words.ts'
import { announce } from '#ui/announce.ts'
import { download } from './download.ts'

/** Brings what writes a file. It is fetched when somebody wants one, so that reading a guide costs nothing for it. */
export type LoadWriter = () => Promise<() => string | Uint8Array<ArrayBuffer>>

/** Writes a file and hands it over. Gives the reason where that did not work. */
export async function saveFile(
  name: string,
  mediaType: string,
  load: LoadWriter,
): Promise<string | undefined> {
  const problem = await attempt(name, mediaType, load)
  announce(problem ?? fileWords.saved(name))
  return problem
}

async function attempt(name: string, mediaType: string, load: LoadWriter): Promise<string | undefined> {
  const write = await load().catch(() => undefined)
  if (write === undefined) return fileWords.notLoaded(name)
  try {
    download(name, mediaType, write())
    return undefined
  } catch {
    // A format refuses a value that it would have to change.
    return fileWords.notWritable(name)
  }
}
