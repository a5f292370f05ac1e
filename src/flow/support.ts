import type { Preset } from '#content/preset.ts'
import type { Support } from '#content/support.ts'
import { given } from '#lib/given.ts'
import type { Person } from './answers.ts'

/** Who helps: whom this site names, else whom the link names, which is anybody’s text. */
export function supportOf({ org, help }: Person, { organisation, support }: Preset): Support | undefined {
  const own = [support?.email, support?.phone, support?.page].filter((way) => way !== undefined)
  if (own.length > 0) return given({ org: organisation, help: own.join(', ') })
  return help === undefined ? undefined : given({ org, help })
}
