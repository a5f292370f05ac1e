import type { CloudId } from '#content/clouds.ts'

/** A `preset.json` to begin with: nothing in it is wrong for anybody who does not change it. */
export const samplePreset = ({ domain, cloud }: { domain?: string; cloud: CloudId }): string =>
  `${JSON.stringify(
    {
      ...(domain === undefined ? {} : { organisation: domain, domain }),
      cloud,
      first: ['outlook-classic', 'outlook-ios', 'outlook-android'],
      notOffered: [],
    },
    undefined,
    2,
  )}\n`
