import { clouds } from '#content/clouds.ts'
import { deviceName } from '#content/devices.ts'
import { licenceLabels } from '#content/licence-labels.ts'
import { smtpAnswers } from '#content/smtp-switch.ts'
import { ways } from '#content/ways.ts'
import type { Answers, Person, World } from '#flow/answers.ts'
import type { StepId } from '#flow/steps.ts'

export type SummaryId =
  | 'licence'
  | 'address'
  | 'user'
  | 'mailbox'
  | 'cloud'
  | 'device'
  | 'app'
  | 'way'
  | 'route'
  | 'smtp'

export type SummaryRow = { id: SummaryId; label: string; value: string }

/** What was answered in a step, for the list of steps and for the check. Empty while unanswered. */
export function summaryOf(
  step: StepId,
  answers: Answers,
  person: Person,
  world: World,
): readonly SummaryRow[] {
  const row = (id: SummaryId, label: string, value: string | undefined): SummaryRow[] =>
    value === undefined ? [] : [{ id, label, value }]
  switch (step) {
    case 'prerequisites':
      return row(
        'licence',
        'Licence with Exchange Online',
        answers.licence === undefined ? undefined : licenceLabels[answers.licence],
      )
    case 'mailbox':
      return [
        ...row('address', 'Address', person.email ?? 'Not given'),
        ...row('user', 'Sign-in name', person.user),
        ...row('mailbox', 'Mailbox', answers.mailbox === 'shared' ? 'Shared mailbox' : undefined),
        ...row('cloud', 'Cloud', answers.cloud === undefined ? undefined : clouds[answers.cloud].name),
      ]
    case 'device':
      return row('device', 'Device', answers.device === undefined ? undefined : deviceName(answers.device))
    case 'app':
      return row('app', 'App', appName(answers, world))
    case 'connection':
      return row('way', 'Connection', answers.way === undefined ? undefined : ways[answers.way].name)
    case 'route':
      return row('route', 'Route', world.routed?.route.name)
    case 'authenticated-smtp':
      return row('smtp', 'Authenticated SMTP', smtpAnswers.find(({ id }) => id === answers.smtp)?.label)
    default:
      return []
  }
}

/** The file of the app is loaded as soon as one is chosen. */
function appName({ app }: Answers, world: World): string | undefined {
  if (app === undefined || world.app === undefined) return undefined
  return app === 'unknown' ? `${world.app.name} (our choice for you)` : world.app.name
}
