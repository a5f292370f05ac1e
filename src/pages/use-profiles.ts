import { useEffect, useRef, useState } from 'react'
import type { LineProblem } from '#kit/mailbox-lines.ts'
import { announce } from '#ui/announce.ts'
import { download } from './download.ts'
// eslint-disable-next-line import/default -- Vite makes the export.
import workerUrl from './profiles-worker.ts?worker&url'
import type { ProfilesAnswer, ProfilesAsked } from './profiles-worker.ts'
import { trustedScript } from './trusted-script.ts'

const ZIP_NAME = 'exchange-online-profiles.zip'

type End = 'idle' | 'done' | 'failed' | 'cancelled'

export type Work = {
  state: End | 'busy'
  made: number
  of: number
  /** The lines that were left out, and of which text. */
  problems: readonly LineProblem[]
  text: string
}

const NOTHING: Work = { state: 'idle', made: 0, of: 0, problems: [], text: '' }

/** Has many profiles made by a worker and saves them as one zip. What was typed stays in this page. */
export function useProfiles() {
  const [work, setWork] = useState<Work>(NOTHING)
  const worker = useRef<Worker>(undefined)
  useEffect(() => () => worker.current?.terminate(), [])

  const stop = (state: End, says: string) => {
    worker.current?.terminate()
    setWork((now) => ({ ...now, state }))
    announce(says)
  }
  const hear = ({ data }: MessageEvent<ProfilesAnswer>) => {
    if ('zip' in data) {
      download(ZIP_NAME, 'application/zip', data.zip)
      stop('done', `${ZIP_NAME} saved`)
    } else if ('failed' in data) stop('failed', 'The profiles were not made')
    else setWork((now) => ({ ...now, ...data }))
  }
  const start = (asked: ProfilesAsked) => {
    worker.current = new Worker(trustedScript(workerUrl), { type: 'module' })
    worker.current.addEventListener('message', hear)
    worker.current.addEventListener('error', () => stop('failed', 'The profiles were not made'))
    worker.current.postMessage(asked)
    setWork({ ...NOTHING, state: 'busy', text: asked.text })
    announce('Making the profiles')
  }
  return { work, start, cancel: () => stop('cancelled', 'Cancelled') }
}
