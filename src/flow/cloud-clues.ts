import type { CloudId } from '#content/clouds.ts'
import type { Tenant } from '#content/domain-answers.ts'
import type { Confidence } from '#content/fact.ts'
import { instanceClouds, regionClouds } from '#content/mail-hosts.ts'

/** Something that leaves only some clouds possible. */
export type Clue = { from: 'mail' | 'autodiscover' | 'sign-in' | 'spf'; clouds: readonly CloudId[] }

export type Clouds = {
  /** Which it can be: one, two that cannot be told apart, or none that is known. */
  clouds: readonly CloudId[]
  cloudSure: Confidence
  /** What was found names different clouds. */
  contradiction: boolean
}

/** What the sign-in page says of the organisation. */
export function signInClue(tenant: Tenant): Clue[] {
  if (!tenant.known) return []
  const region = regionOf(tenant.subScope)
  const instance = tenant.instance ?? ''
  const clouds =
    region === undefined
      ? Object.hasOwn(instanceClouds, instance)
        ? instanceClouds[instance]
        : undefined
      : [region]
  return clouds === undefined ? [] : [{ from: 'sign-in', clouds }]
}

const regionOf = (scope = ''): CloudId | undefined =>
  Object.hasOwn(regionClouds, scope) ? regionClouds[scope as keyof typeof regionClouds].value : undefined

/** Records about mail weigh more than an organisation, which one domain may have in two clouds. */
const WEIGHT = { mail: 3, autodiscover: 3, 'sign-in': 2, spf: 1 }

/** What all clues leave; where they contradict each other, what the weightier ones leave. */
export function cloudsFrom(clues: readonly Clue[]): Clouds {
  let clouds: readonly CloudId[] = []
  const agreeing = new Set<Clue['from']>()
  let contradiction = false
  for (const clue of clues.toSorted((a, b) => WEIGHT[b.from] - WEIGHT[a.from])) {
    const common = clouds.length === 0 ? clue.clouds : clouds.filter((id) => clue.clouds.includes(id))
    if (common.length === 0) {
      contradiction = true
      continue
    }
    clouds = common
    agreeing.add(clue.from)
  }
  return { clouds, cloudSure: sureness(agreeing, contradiction), contradiction }
}

function sureness(agreeing: ReadonlySet<Clue['from']>, contradiction: boolean): Confidence {
  const aboutMail = agreeing.has('mail') || agreeing.has('autodiscover')
  if (contradiction || !aboutMail) return 'unsure'
  return agreeing.size > 1 ? 'sure' : 'likely'
}
