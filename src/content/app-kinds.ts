import type { AppKind } from './app.ts'

/** Every app runs on one of these, so that a list by them has each app once. */
export const appKinds: readonly { kind: AppKind; title: string }[] = [
  { kind: 'desktop', title: 'On a computer' },
  { kind: 'phone', title: 'On a phone or tablet' },
  { kind: 'web', title: 'In the browser' },
  { kind: 'terminal', title: 'In a terminal, and relays' },
  { kind: 'device', title: 'Printers, storage and other devices' },
  { kind: 'program', title: 'Programs and websites' },
]
