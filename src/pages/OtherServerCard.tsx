import { fillText } from '#content/filled.ts'
import { otherServer } from '#content/other-server.ts'
import { Icon } from '#ui/Icon.tsx'
import { Rich } from './Rich.tsx'
import type { FixContext } from './use-fix-context.ts'
import { VerdictBand } from './VerdictBand.tsx'
import { VerdictSteps } from './VerdictSteps.tsx'

type OtherServerCardProps = { host: string; context: FixContext; id: string }

/** The answer of somebody else’s server, of which the text gives only the name. */
export const OtherServerCard = ({ host, context: { slots }, id }: OtherServerCardProps) => (
  <section className="verdict" aria-labelledby={id}>
    <div className="verdict-h">
      <p className="caption">
        <Icon name="problem" />
        Not from Exchange Online
      </p>
      <h2 id={id} tabIndex={-1}>
        The answer came from <bdi className="breakable">{host}</bdi>
      </h2>
    </div>
    <VerdictBand who="you" />
    <div className="verdict-b">
      <p>
        <Rich text={fillText(otherServer.means, slots)} />
      </p>
      <VerdictSteps fix={otherServer.fix} slots={slots} />
    </div>
  </section>
)
