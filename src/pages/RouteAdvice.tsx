import { clouds } from '#content/clouds.ts'
import { fillText } from '#content/filled.ts'
import { routes } from '#content/routes.ts'
import type { Slots } from '#content/slots.ts'
import type { Text } from '#content/text.ts'
import type { Answers, World } from '#flow/answers.ts'
import { recommendRoute } from '#flow/sending-route.ts'
import { doubtsOf } from '#flow/warnings.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Tag } from '#ui/Tag.tsx'
import { Rich } from './Rich.tsx'

/** The route that fits so far, with its reason, and why the others do not. Follows each answer. */
export function RouteAdvice({ answers, world, slots }: { answers: Answers; world: World; slots: Slots }) {
  const advice = recommendRoute(answers, world)
  if (advice === undefined) return null
  const { name, says, server, port, encryption, signIn, needs, limits, cost, breaks } = routes[advice.route]
  const doubts = doubtsOf(routes[advice.route], clouds[answers.cloud ?? 'worldwide'])
  const list = (texts: readonly Text[]) => (
    <ul>
      {texts.map((text, at) => (
        <li key={at}>
          <Rich text={fillText(text, slots)} />
        </li>
      ))}
    </ul>
  )
  return (
    <section className="mt-8 border-t border-line pt-6" aria-labelledby="advice">
      <p>
        <Tag kind="best">Recommended</Tag>
      </p>
      <h2 id="advice" className="h3 mt-2" aria-live="polite">
        {name}
      </h2>
      <p className="mt-2">
        <Rich text={fillText(advice.because, slots)} />
      </p>
      <dl className="facts">
        <dt>What it is</dt>
        <dd>
          <Rich text={fillText(says, slots)} />
        </dd>
        <dt>Server</dt>
        <dd>
          <Rich text={fillText(server, slots)} />, port {port},{' '}
          {encryption === 'None' ? 'no encryption' : encryption}
        </dd>
        <dt>Sign-in</dt>
        <dd>{signIn}</dd>
        <dt>It needs</dt>
        <dd>{list(needs)}</dd>
        <dt>Limits</dt>
        <dd>{list(limits)}</dd>
        <dt>Cost</dt>
        <dd>
          <Rich text={fillText(cost, slots)} />
        </dd>
        <dt>What breaks it</dt>
        <dd>{list(breaks)}</dd>
        {doubts.length === 0 ? null : (
          <>
            <dt>Not certain</dt>
            <dd>{list(doubts)}</dd>
          </>
        )}
      </dl>
      <Disclosure summary="Why not the others">
        <dl>
          {advice.otherwise.map(({ route, why }) => (
            <div key={route} className="mt-3 first:mt-0">
              <dt className="font-semibold">{routes[route].name}</dt>
              <dd>
                <Rich text={fillText(why, slots)} />
              </dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </section>
  )
}
