import { retirements, retirementText } from '#content/retirements.ts'
import { smtpTraps, type SmtpTrap } from '#content/smtp-traps.ts'
import { WHO_NAMES } from '#content/who.ts'
import { Tag } from '#ui/Tag.tsx'
import { WhoLabel } from '#ui/WhoLabel.tsx'
import { Sentence } from './Sentence.tsx'
import { SourceNote } from './SourceNote.tsx'
import { useToday } from './use-today.ts'

/** What can still refuse mail when the box is ticked, and whose turn it is then. */
export const SmtpTraps = () => (
  <ul className="max-w-main">
    {smtpTraps.map((trap) => (
      <Trap key={trap.id} trap={trap} />
    ))}
    <PasswordsEnd />
  </ul>
)

const Trap = ({ trap }: { trap: SmtpTrap }) => (
  <li id={trap.id} className="scroll-mt-6 border-t border-line py-5 first:border-t-0 first:pt-0">
    <h3>
      <Sentence text={trap.title} />
    </h3>
    <p className="mt-1">
      <Tag>{trap.stops === 'password' ? 'Stops passwords' : 'Stops every sign-in'}</Tag>
    </p>
    <p className="mt-2 max-w-measure">
      <Sentence text={trap.text} />
    </p>
    <p className="mt-3 max-w-measure">
      <WhoLabel who={trap.who}>{WHO_NAMES[trap.who]}</WhoLabel>
      <span className="block">
        <Sentence text={trap.fix} />
      </span>
    </p>
    <SourceNote of={[trap]} />
  </li>
)

const PasswordsEnd = () => (
  <li id="passwords-end" className="scroll-mt-6 border-t border-line py-5">
    <h3>Passwords end at {retirements['basic-smtp'].when}</h3>
    <p className="mt-1">
      <Tag>Stops passwords</Tag>
    </p>
    <p className="mt-2 max-w-measure">
      <Sentence text={retirementText('basic-smtp', useToday())} />
    </p>
    <SourceNote of={[retirements['basic-smtp']]} />
  </li>
)
