import { clouds } from '#content/clouds.ts'
import { deviceName } from '#content/devices.ts'
import { licenceLabels } from '#content/licence-labels.ts'
import { smtpAnswers } from '#content/smtp-switch.ts'
import { ways } from '#content/ways.ts'
import type { Answers, Person, World } from '#flow/answers.ts'
import type { StepId } from '#flow/steps.ts'

export type SummaryRow = { label: string; value: string }

/** What was answered in a step, for the list of steps and for the check. Empty while unanswered. */
export function summaryOf(
  step: StepId,
  answers: Answers,
  person: Person,
  world: World,
): readonly SummaryRow[] {
  const row = (label: string, value: string | undefined) => (value === undefined ? [] : [{ label, value }])
  switch (step) {
    case 'prerequisites':
      return row(
        'Licence with Exchange Online',
        answers.licence === undefined ? undefined : licenceLabels[answers.licence],
      )
    case 'mailbox':
      return [
        { label: 'Address', value: person.email ?? 'Not given' },
        ...row('Sign-in name', person.user),
        ...(answers.mailbox === 'shared' ? [{ label: 'Mailbox', value: 'Shared mailbox' }] : []),
        ...row('Cloud', answers.cloud === undefined ? undefined : clouds[answers.cloud].name),
      ]
    case 'device':
      return row('Device', answers.device === undefined ? undefined : deviceName(answers.device))
    case 'app':
      return row('App', appName(answers, world))
    case 'connection':
      return row('Connection', answers.way === undefined ? undefined : ways[answers.way].name)
    case 'route':
      return row('Route', world.routed?.route.name)
    case 'authenticated-smtp':
      return row('Authenticated SMTP', smtpAnswers.find(({ id }) => id === answers.smtp)?.label)
    default:
      return []
  }
}

/** The file of the app is loaded as soon as one is chosen. */
function appName({ app }: Answers, world: World): string | undefined {
  if (app === undefined || world.app === undefined) return undefined
  return app === 'unknown' ? `${world.app.name} (our choice for you)` : world.app.name
}
