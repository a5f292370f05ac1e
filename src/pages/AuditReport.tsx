import { Link } from 'react-router'
import { appName } from '#content/app-names.ts'
import { lastMonth, retirementText } from '#content/retirements.ts'
import type { Group, Judgement } from '#kit/read-back/judgement.ts'
import type { Sender } from '#kit/read-back/senders.ts'
import { DatedNotice } from '#ui/DatedNotice.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { AuditList } from './AuditList.tsx'
import { counted, number } from './audit-words.ts'
import { Sentence } from './Sentence.tsx'
import { becauseSpoken, senderWords, signInWords } from './sender-words.ts'
import { useToday } from './use-today.ts'

const COLUMNS = ['Sender', 'Signs in with', 'Messages', 'Why we think so']

/** Who still signs in with a password, what that probably is, and what to do before passwords end. */
export function AuditReport({ judged }: { judged: NonNullable<Judgement['report']> }) {
  const today = useToday()
  const { senders, messages, saysSignIn, password, oauth, unsaid, groups, off, outside } = judged
  return (
    <section className="alike mt-10" aria-labelledby="audit-report">
      <h3 id="audit-report">
        {!saysSignIn
          ? `${counted(senders, 'sender')}, and how they sign in is not said`
          : password.senders === 0
            ? 'Nobody in the report signs in with a password'
            : `${counted(password.senders, 'sender signs', 'senders sign')} in with a password`}
      </h3>
      <p className="mt-2 max-w-measure">
        {counted(senders, 'sender')} with {counted(messages, 'message')}.{' '}
        {saysSignIn
          ? `With a password: ${number(password.senders)}, with ${counted(password.messages, 'message')}. With OAuth: ${number(oauth.senders)}.${unsaid === 0 ? '' : ` Not said: ${number(unsaid)}; they are listed with those that use a password.`}`
          : 'The report has no column Authentication Protocol, or it is empty. Export it again with that column; until then all senders are listed.'}
      </p>
      {groups.length === 0 ? null : (
        <div className="mt-4">
          <DatedNotice {...lastMonth('basic-smtp')}>
            <Sentence text={retirementText('basic-smtp', today)} />{' '}
            <Link to="/routes/">Routes without a password</Link>
          </DatedNotice>
        </div>
      )}
      {groups.map((group) => (
        <SenderGroup key={group.kind} group={group} />
      ))}
      {outside === undefined || outside.count === 0 ? null : (
        <Disclosure summary={`Not in the audit (${number(outside.count)})`} open>
          <p className="mb-3 max-w-measure">
            Each may be another address of a mailbox, or the audit is not of all mailboxes. Run 1-audit.ps1
            -All and drop its file before you switch anything off.
          </p>
          <AuditList
            caption="Senders that are not in the audit"
            columns={COLUMNS}
            list={outside}
            cells={cellsOf}
          />
        </Disclosure>
      )}
      {off === undefined || off.count === 0 ? null : (
        <Disclosure summary={`Sent in that time, and off by now (${number(off.count)})`}>
          <p className="mb-3 max-w-measure">
            These cannot send any more. What somebody misses gets “on” in a plan.
          </p>
          <AuditList caption="Senders that are off by now" columns={COLUMNS} list={off} cells={cellsOf} />
        </Disclosure>
      )}
    </section>
  )
}

function SenderGroup({ group }: { group: Group }) {
  const { title, todo, link } = senderWords[group.kind]
  return (
    <section className="mt-8 break-inside-avoid-page" aria-labelledby={`audit-${group.kind}`}>
      <h4 id={`audit-${group.kind}`} className="font-semibold">
        {group.kind === 'unknown' ? title : `Probably: ${title.toLowerCase()}`}{' '}
        <span className="font-normal muted">
          ({counted(group.count, 'sender')}, {counted(group.messages, 'message')})
        </span>
      </h4>
      <p className="mt-1 mb-3 max-w-measure">
        {todo} {link === undefined ? null : <Link to={link.to}>{link.says}</Link>}
      </p>
      <AuditList caption={title} columns={COLUMNS} list={group} cells={cellsOf} />
    </section>
  )
}

const cellsOf = ({ address, signIn, messages, oldTls, probably, mailboxKind }: Sender) => [
  address,
  signInWords[signIn],
  messages === undefined ? '' : number(messages),
  <Why key="why" probably={probably} mailboxKind={mailboxKind} oldTls={oldTls} />,
]

function Why({
  probably,
  mailboxKind,
  oldTls,
}: Pick<Sender, 'probably' | 'oldTls'> & { mailboxKind: string | undefined }) {
  const said = [
    becauseSpoken(probably),
    mailboxKind === 'SharedMailbox' ? 'A shared mailbox' : '',
    oldTls ? 'TLS older than 1.2' : '',
  ].filter((text) => text !== '')
  return (
    <>
      {said.length === 0 ? 'Nothing to go by' : said.join('. ')}
      {probably.app === undefined ? null : (
        <>
          . <Link to={`/apps/${probably.app}/`}>{appName(probably.app)}</Link>
        </>
      )}
    </>
  )
}
