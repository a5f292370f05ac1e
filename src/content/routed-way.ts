import type { App, Routed, Step, WorkingWay } from './app.ts'
import type { Day } from './day.ts'
import type { MailboxFileId } from './file-ids.ts'
import { anyTest, fieldSteps, lookFirst } from './form-steps.ts'
import { formTrouble } from './form-trouble.ts'
import { passwordSources } from './form-way.ts'
import { localRelay } from './local-relay.ts'
import { retirementDays } from './retirement-days.ts'
import { routeRules, type RouteId } from './route-ids.ts'
import { relayByFile, relayVariants } from './relay-steps.ts'
import type { Route, RoutedWay } from './route.ts'
import { routes } from './routes.ts'
import { code } from './text.ts'

type Chosen = { app: App; way: WorkingWay; id: RouteId; today: Day; oauthUnknown: boolean }

/** The way of a device or program with a route in it: its steps, sign-in, files, dates and trouble. */
export function routedWay({ app, way, id, today, oauthUnknown }: Chosen): RoutedWay {
  const route = routeOf(way, id)
  const { smtpAuth } = routeRules[id]
  const { retirements: _dates, files: _files, why: _why, ...rest } = way
  const own = new Set(formTrouble)
  return {
    route,
    way: {
      ...rest,
      ...(smtpAuth ? { files: filesOf(way, id) } : { via: 'other' }),
      ...(route.until === undefined ? {} : { retirements: [route.until] }),
      signIn: id === 'smtp-password' ? 'password' : 'oauth2',
      steps: stepsOf(way, route, today, oauthUnknown),
      ...(hasFile(way.routed) && id === RELAY ? { variants: relayVariants(way.routed, route) } : {}),
      sources: [
        ...new Set([...route.sources, ...way.sources.filter((source) => !passwordSources.includes(source))]),
      ],
    },
    // The usual trouble of a form is that of a password.
    trouble: [
      ...route.trouble,
      ...app.trouble.filter(
        (each) => !own.has(each) || id === 'smtp-password' || (smtpAuth && smtpOnly(each)),
      ),
    ],
  }
}

const RELAY: RouteId = 'oauth-proxy'

const hasFile = (routed: Routed | undefined): routed is Routed & { relay: NonNullable<Routed['relay']> } =>
  routed?.relay !== undefined

/** Where the relay has to stand beside the program, nobody has to find out its address. */
const routeOf = ({ routed }: WorkingWay, id: RouteId): Route =>
  id === RELAY && routed?.relay?.local !== undefined
    ? { ...routes[id], server: [code(localRelay.host)] }
    : routes[id]

/** The relay has a file whatever stands before it. Files that point at it say nothing to other routes. */
function filesOf({ files = [], routed }: WorkingWay, id: RouteId): readonly MailboxFileId[] {
  if (id === RELAY) return ['emailproxy-config', ...files]
  return files.filter((file) => file !== routed?.relay?.file && file !== 'compose-relay')
}

/** Of the trouble with passwords, the first is the switch that every sign-in needs, and the last the sender. */
const smtpOnly = (each: (typeof formTrouble)[number]) =>
  each === formTrouble[0] || each === formTrouble.at(-1)

function stepsOf(
  { routed, steps }: WorkingWay,
  route: Route,
  today: Day,
  oauthUnknown: boolean,
): readonly Step[] {
  if (routed === undefined) return steps
  const { open, oauth, test = anyTest } = routed
  const first = oauth !== undefined && oauthUnknown ? [lookFirst(oauth.when)] : []
  if (route.id === RELAY && hasFile(routed)) return [...first, ...relayByFile(routed, route)]
  const begun = route.until !== undefined && today >= retirementDays[route.until]
  const filled =
    route.form === undefined ? (oauth?.steps ?? []) : fieldSteps(routed, route.form, route.encryption)
  return [
    ...first,
    ...(begun ? (route.prepareThen ?? []) : []),
    ...route.prepare,
    ...open,
    ...filled,
    ...(route.after ?? []),
    ...test,
  ]
}
