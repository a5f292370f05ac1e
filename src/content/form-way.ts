import type { Routed, WorkingWay } from './app.ts'
import { formSteps } from './password-form-steps.ts'
import type { SourceId } from './sources.ts'
import { link, text, type Text } from './text.ts'

type ByForm = Pick<WorkingWay, 'unsure'> & { routed: Routed; needs?: Text; sources: readonly SourceId[] }

/** What the password in a form rests on. */
export const passwordSources: readonly SourceId[] = [
  'ms-client-submission',
  'ms-devices',
  'ms-smtp-timeline',
  'ms-security-defaults',
]

/** The one way of what only has a form: it sends, and a few questions find the route that lasts. */
export const sendByForm = ({ routed, needs, sources, ...rest }: ByForm): WorkingWay => ({
  ...rest,
  way: 'send',
  works: true,
  signIn: 'password',
  why:
    routed.oauth === undefined
      ? text`It knows only a user and a password. A few questions show what to give it: a relay, a service of Microsoft’s, or a password for as long as that lasts. ${link('/routes/', 'All routes')}.`
      : text`A few questions show which route fits: its own sign-in with Microsoft where it has one, a relay, or a password for as long as that lasts. ${link('/routes/', 'All routes')}.`,
  needs: needs ?? text`TLS 1.2, and the newest version.`,
  steps: formSteps(routed),
  routed,
  files: [...(routed.relay === undefined ? [] : [routed.relay.file, 'compose-relay' as const]), 'powershell'],
  retirements: ['basic-smtp'],
  sources: [...sources, ...passwordSources],
})
