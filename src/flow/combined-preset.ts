import type { LeftOut, Preset } from '#content/preset.ts'
import { given } from '#lib/given.ts'

/**
 * What the site says and what a link says, as one. The site comes first in all it says. Who it is from, whom
 * to ask and how it looks come from one of the two as a whole: a link must not put its phone number under
 * somebody else's name. Both may narrow; what only the link left out is marked.
 */
export function combinedPreset(site: Preset, link: Preset): Preset {
  const own = [site.organisation, site.support, site.logo, site.accent, site.note].some(
    (said) => said !== undefined,
  )
  const { organisation, support, accent, note } = link
  const hidden = new Set(site.notOffered.map(({ app }) => app))
  const closed = new Set(site.closedWays?.map(({ way }) => way))
  const ways = [
    ...(site.closedWays ?? []),
    ...(link.closedWays ?? []).filter(({ way }) => !closed.has(way)).map(claimed),
  ]
  const theirs = link.first.filter((id) => !site.first.includes(id))
  return {
    ...site,
    ...(own ? {} : { ...given({ organisation, support, accent, note }), claimed: true }),
    ...given({
      // An example address, which would be read as the site’s beside its name.
      domain: site.domain ?? (own ? undefined : link.domain),
      cloud: site.cloud ?? link.cloud,
      only: site.only ?? (link.only === undefined ? undefined : claimed(link.only)),
      closedWays: ways.length === 0 ? undefined : ways,
    }),
    first: [...site.first, ...theirs],
    ...(theirs.length === 0 ? {} : { claimedFirst: theirs }),
    notOffered: [...site.notOffered, ...link.notOffered.filter(({ app }) => !hidden.has(app)).map(claimed)],
  }
}

const claimed = <Row extends LeftOut>(row: Row): Row => ({ ...row, claimed: true })
