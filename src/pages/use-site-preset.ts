import { useEffect, useState } from 'react'
import { noPreset, type Preset } from '#content/preset.ts'

/** The preset beside the site, once it is there. None where there is none or it does not come. */
export function useSitePreset(): Preset {
  const [preset, setPreset] = useState<Preset>(noPreset)
  useEffect(() => {
    const ask = async () => {
      const { presetNow } = await import('#lookup/preset.ts')
      setPreset((await presetNow()).preset)
    }
    void ask().catch(() => undefined)
  }, [])
  return preset
}
