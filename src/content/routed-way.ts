import type { App, Step, WorkingWay } from './app.ts'
import type { Day } from './day.ts'
import type { FileId } from './file-ids.ts'
import { anyTest, fieldSteps, lookFirst } from './form-steps.ts'
import { formTrouble } from './form-trouble.ts'
import { passwordSources } from './form-way.ts'
import { retirementDays } from './retirement-days.ts'
import { routeRules, type RouteId } from './route-ids.ts'
import type { Route, RoutedWay } from './route.ts'
import { routes } from './routes.ts'

type Chosen = { app: App; way: WorkingWay; id: RouteId; today: Day; oauthUnknown: boolean }

/** The way of a device or program with a route in it: its steps, sign-in, files, dates and trouble. */
export function routedWay({ app, way, id, today, oauthUnknown }: Chosen): RoutedWay {
  const route = routes[id]
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

/** Files that point at a relay say nothing to whoever takes another route. */
function filesOf({ files = [], routed }: WorkingWay, id: RouteId): readonly FileId[] {
  const relay = new Set(routed?.files)
  return files.filter((file) => id === 'oauth-proxy' || !relay.has(file))
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
  const { open, fields = {}, oauth, test = anyTest } = routed
  const begun = route.until !== undefined && today >= retirementDays[route.until]
  const filled = route.form === undefined ? (oauth?.steps ?? []) : fieldSteps(fields, route.form)
  return [
    ...(oauth !== undefined && oauthUnknown ? [lookFirst(oauth.when)] : []),
    ...(begun ? (route.prepareThen ?? []) : []),
    ...route.prepare,
    ...open,
    ...filled,
    ...(route.after ?? []),
    ...test,
  ]
}
