import { consentObstacles } from './consent-obstacles.ts'
import type { Fact } from './fact.ts'
import { plainText } from './filled.ts'
import type { Text } from './text.ts'
import { mailPermissionIds, mailPermissions, permissionFacts } from './mail-permissions.ts'

const labels: Record<keyof typeof permissionFacts, string> = {
  delegated: 'Delegated permissions',
  everybody: 'Who may use an allowed app',
  replaces: 'Allowing it again',
  takenBack: 'Taking it back',
  own: 'What single people allowed',
  revoke: 'The command that takes it back',
  revokeScopes: 'What that command needs',
}

/** They name nobody, so they have no slots. */
const words = (text: Text) =>
  plainText(text.flatMap((part) => (typeof part === 'object' && 'slot' in part ? [] : [part])))

/** What is known of permissions, for the list of sources. */
export const permissionRows: readonly { label: string; fact: Fact<string> }[] = [
  ...(Object.keys(permissionFacts) as (keyof typeof permissionFacts)[]).map((id) => ({
    label: labels[id],
    fact: permissionFacts[id],
  })),
  ...mailPermissionIds.map((id) => ({ label: id, fact: mailPermissions[id] })),
  ...consentObstacles.map(({ title, role, text, source, checked, confidence }) => ({
    label: `In the way of an allowed app: ${title}`,
    fact: { value: `${words(text)} Role: ${role}.`, source, checked, confidence },
  })),
]
