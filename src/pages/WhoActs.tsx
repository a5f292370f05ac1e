import type { Who } from '#content/who.ts'
import { WhoMark } from '#ui/WhoMark.tsx'

const says: Record<Who, string> = {
  you: 'What you do yourself, on your own device. Blue is always yours.',
  admin: 'What only a Microsoft 365 admin can do. You get a message to send them.',
  app: 'What happens by itself. You only have to wait and watch.',
}

/** Explains the three shapes that mark every step. */
export const WhoActs = ({ names }: { names: Record<Who, string> }) => (
  <section className="home-sec">
    <div className="how">
      <h2>Every step says who acts</h2>
      <ol>
        {(['you', 'admin', 'app'] as const).map((who) => (
          <li key={who}>
            <WhoMark who={who} size={30} />
            <h3>{names[who]}</h3>
            <p>{says[who]}</p>
          </li>
        ))}
      </ol>
    </div>
  </section>
)
