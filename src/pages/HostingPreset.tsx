import { useEffect, useRef, useState } from 'react'
import { presetIn } from './preset-file.ts'
import { PresetFile } from './PresetFile.tsx'
import type { Hosting, OwnPreset } from './use-hosting.ts'

const SAYS = {
  label: 'Your own preset.json',
  hint: 'Choose it, or drop it here. Without one the kit has a sample. It is read in this browser and goes nowhere.',
  taken: 'In the kit:',
  takeOut: 'Take the sample instead',
  out: 'The sample is in the kit again.',
}

/** A `preset.json` of the reader’s own for the kit. */
export function HostingPreset({ hosting: { own, takePreset } }: { hosting: Hosting }) {
  const [problem, setProblem] = useState<string>()
  // This tab kept it, and who knows who else was at its storage.
  const kept = useRef(own)
  useEffect(() => {
    const again = async ({ name, text }: OwnPreset) => {
      const read = await presetIn(new File([text], name))
      if (!('problem' in read)) return
      takePreset(undefined)
      setProblem(read.problem)
    }
    if (kept.current !== undefined) void again(kept.current).catch(() => undefined)
    kept.current = undefined
  }, [takePreset])
  return (
    <PresetFile
      id="hosting-preset"
      says={SAYS}
      name={own?.name}
      problem={problem}
      onTake={(taken) => {
        setProblem(undefined)
        takePreset(taken && { name: taken.name, text: taken.text })
      }}
    />
  )
}
