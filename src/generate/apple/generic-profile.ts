import type { Cloud } from '#content/clouds.ts'
import type { Day } from '#content/day.ts'
import { mobileconfig } from './mobileconfig.ts'

/** The profile for everybody: no address, the same for all who download it. */
export const genericProfile = (cloud: Cloud, today: Day, link = ''): string =>
  mobileconfig({ cloud, today, link })
