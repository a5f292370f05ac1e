import type { ReactNode } from 'react'
import { AuthenticatedSmtp } from './scenes/AuthenticatedSmtp.tsx'
import { DisplayName } from './scenes/DisplayName.tsx'
import { ManageEmailApps } from './scenes/ManageEmailApps.tsx'
import { SignIn } from './scenes/SignIn.tsx'
import { Users } from './scenes/Users.tsx'
import { Window } from './scenes/parts.tsx'
import { shortName } from './short-name.ts'

type Scene = 'sign-in' | 'users' | 'display-name' | 'manage-email-apps' | 'authenticated-smtp'

type DrawingProps = {
  scene: Scene
  /** The display name shown in it: the person's own, or an example. */
  name: string
  /** What is marked, for those who do not see it. */
  label: string
}

/** The ring round a name takes 84 units at 11.5 an em, less the ellipsis. */
const NAME_WIDTH = 6.4

const scenes: Record<Scene, (name: string) => ReactNode> = {
  'sign-in': () => <SignIn />,
  users: () => <Users />,
  'display-name': (name) => <DisplayName name={name} />,
  'manage-email-apps': (name) => <ManageEmailApps name={name} />,
  'authenticated-smtp': () => <AuthenticatedSmtp />,
}

/** One screen of the admin center, with only what matters: the thing to click, in a copper ring. */
export function Drawing({ scene, name, label }: DrawingProps) {
  return (
    <svg className="draw" viewBox="0 0 304 172" role="img" aria-label={label}>
      <Window />
      {scenes[scene](shortName(name, NAME_WIDTH))}
    </svg>
  )
}
