import type { MailboxKind } from '#content/app.ts'

export type KindReading = MailboxKind | 'room' | 'no-mailbox' | 'unknown'

/** What RecipientTypeDetails of Exchange Online and people say a mailbox is, without case and signs. */
const kinds: readonly (readonly [KindReading, RegExp])[] = [
  [
    'own',
    /^(?:user|own|personal|regular|linked|remoteuser|legacy)?(?:mailbox)?$|^benutzer|^utilisateur|^usuario/u,
  ],
  [
    'shared',
    /^(?:remote)?shared(?:mailbox)?$|^freigegeben|^gemeinsam|^partag|^compart|^gedeeld|^condivis|^共有/u,
  ],
  [
    'room',
    /^(?:remote)?(?:room|equipment|scheduling|workspace|resource)(?:mailbox)?$|^raum|^salle|^sala|^会議室/u,
  ],
  [
    'no-mailbox',
    /mailuser|mailcontact|^guest|^contact$|group|distribution|security|discovery|system|arbitration|auditlog|monitoring|publicfolder|teammailbox/u,
  ],
]

/** The kind of mailbox that a cell names. Nothing in it: a person’s own. */
export function mailboxKind(cell: string): KindReading {
  const text = cell
    .slice(0, 100)
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
  return kinds.find(([, names]) => names.test(text))?.[0] ?? 'unknown'
}
