import type { AppFile } from '#content/app-file.ts'
import { listed } from '#content/listed.ts'
import { wayName } from '#content/way-names.ts'
import type { PageMeta } from './meta.ts'

/** Title and description of the page of an app. */
export const appMeta = ({ app: { name, ways: all } }: AppFile): PageMeta => {
  const working = all.flatMap((way) => (way.works ? [wayName(way.way, 'sentence')] : []))
  const failing = all.flatMap((way) => (way.works ? [] : [wayName(way.way, 'sentence')]))
  const title = `${name} with Microsoft 365`
  if (working.length === 0) {
    const description = `Why ${name} cannot connect to a Microsoft 365 (Exchange Online) mailbox, and what can instead.`
    return { title, description }
  }
  const fails = failing.length === 0 ? '' : ` Why ${listed(failing)} cannot work.`
  return {
    title,
    description: `${name}, connected to a Microsoft 365 (Exchange Online) mailbox: ${listed(working)}, step by step.${fails}`,
  }
}
