declare module 'virtual:app-list' {
  import type { AppEntry } from '#content/app-entry.ts'
  /** An entry for each file in `apps/`, in the order of `app-ids.ts`; made by tools/app-list-plugin.ts. */
  export const entries: readonly AppEntry[]
}

declare module 'virtual:app-names' {
  import type { AppId } from '#content/app-ids.ts'
  export const names: Readonly<Record<AppId, string>>
}

declare module 'virtual:app-words' {
  import type { AppId } from '#content/app-ids.ts'
  export const words: Readonly<Record<AppId, readonly string[]>>
}

declare module 'virtual:app-list/*' {
  import type { AppEntry } from '#content/app-entry.ts'
  /** Only the apps for one device. */
  export const entries: readonly AppEntry[]
}

declare module 'virtual:app-retirements' {
  import type { AppId } from '#content/app-ids.ts'
  import type { RetirementId } from '#content/retirements.ts'
  /** What touches each app; absent where nothing does. */
  export const retirements: Readonly<Partial<Record<AppId, readonly RetirementId[]>>>
}

declare module 'virtual:file-apps' {
  import type { AppId } from '#content/app-ids.ts'
  import type { FileId } from '#content/file-ids.ts'
  /** Which apps take a file. */
  export const apps: Readonly<Partial<Record<FileId, readonly { id: AppId; name: string }[]>>>
}

declare module 'virtual:app-consents' {
  import type { ConsentApp } from '#content/consent-apps.ts'
  /** Every app that somebody has to allow, in the order of `app-ids.ts`. */
  export const consents: readonly ConsentApp[]
}
