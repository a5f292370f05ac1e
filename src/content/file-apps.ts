import { apps } from 'virtual:file-apps'
import type { AppId } from './app-ids.ts'
import type { FileId } from './file-ids.ts'

export type AppLink = { id: AppId; name: string }

/** The apps whose guides hand a file out. */
export const fileApps = (id: FileId): readonly AppLink[] => apps[id] ?? []
