import { retirements as touching } from 'virtual:app-retirements'
import { appIds, type AppId } from './app-ids.ts'
import type { RetirementId } from './retirements.ts'

/** The apps that something touches in one of their ways, in the order of offering. */
export const touchedBy = (id: RetirementId): readonly AppId[] =>
  appIds.filter((app) => touching[app]?.includes(id) === true)
