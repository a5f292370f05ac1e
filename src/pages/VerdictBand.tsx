import { actorBands } from '#content/fix-words.ts'
import type { Actor } from '#content/errors/mail-error.ts'
import { WhoMark } from '#ui/WhoMark.tsx'
import { whoOf } from './who-of.ts'

/** Who must act, before anything else. */
export const VerdictBand = ({ who }: { who: Actor }) => (
  <div className={`verdict-band ${whoOf[who]}`}>
    <WhoMark who={whoOf[who]} size={36} />
    <p>
      <b>{actorBands[who].title}</b>
      <span className="small muted">{actorBands[who].says}</span>
    </p>
  </div>
)
