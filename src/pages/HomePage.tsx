import '#ui/css/home.css'
import { Link } from 'react-router'
import { clouds } from '#content/clouds.ts'
import { fillText } from '#content/filled.ts'
import { prerequisites } from '#content/prerequisites.ts'
import { isNews, lastMonth, retirementText } from '#content/retirements.ts'
import { settingsOf } from '#content/settings.ts'
import { WHO_NAMES } from '#content/who.ts'
import { genericSlots } from '#flow/slots.ts'
import { DatedNotice } from '#ui/DatedNotice.tsx'
import { HomePlate } from '#ui/HomePlate.tsx'
import { Doors } from './Doors.tsx'
import type { Page } from './meta.ts'
import { PresetProblems } from './PresetProblems.tsx'
import { Rich } from './Rich.tsx'
import { useStrip } from './use-strip.ts'
import { useToday } from './use-today.ts'
import { WhoActs } from './WhoActs.tsx'

const cloud = clouds.worldwide
const slots = genericSlots(cloud)
const protocols = settingsOf(cloud, ['smtp', 'imap', 'pop'])

/** In the place of what a protocol does, and no longer than that. */
const NOT_OFFERED = 'not offered here'
const LEFT_OUT = 'left out by this link'

const tools = [
  {
    to: '/fix/',
    name: 'It does not work',
    says: 'Paste the error: what it means, who must act, and the fix',
  },
  { to: '/apps/', name: 'All apps', says: 'What each app can do with Exchange Online' },
  {
    to: '/settings/',
    name: 'All settings',
    says: 'The servers of every Microsoft cloud, and how to sign in today',
  },
  { to: '/licences/', name: 'Licences', says: 'Which plans include a mailbox you can connect' },
  { to: '/glossary/', name: 'Glossary', says: 'IMAP, OAuth2, tenant and other words, in short' },
]

function HomePage() {
  const today = useToday()
  const { closed = {}, preset, Strip } = useStrip() ?? {}
  return (
    <div className="home">
      <PresetProblems />
      <div className="band">
        <div className="wrap hero">
          <div className="hero-l">
            <h1 className="display">Set up your Microsoft 365 mailbox in any app</h1>
            <p className="lead">
              Answer a few questions. You get numbered steps that work today for your app, and the exact
              settings to copy.
            </p>
            <p className="needs">
              <span>
                <b>{prerequisites.difficulty}</b>, {prerequisites.time}
              </span>
              <span>
                <Rich text={fillText(prerequisites.inShort, slots)} />
              </span>
            </p>
            <Doors />
          </div>
          <HomePlate
            protocols={protocols.map((each) => {
              const by = closed[each.protocol]
              return by === undefined ? each : { ...each, says: by.claimed ? LEFT_OUT : NOT_OFFERED }
            })}
            note={
              <>
                IMAP and POP accept no passwords, only <b>Sign in with Microsoft</b> (OAuth2). Your user name
                is your sign-in name, normally your email address.
              </>
            }
          />
        </div>
      </div>
      <div className="wrap">
        {isNews('basic-smtp', today) ? (
          <DatedNotice {...lastMonth('basic-smtp')}>
            <Rich text={fillText(retirementText('basic-smtp', today), slots)} />{' '}
            <Link to="/apps/smtp-device/">Does it affect you?</Link>{' '}
            <Link to="/changes/">What changes when</Link>
          </DatedNotice>
        ) : null}
        <WhoActs names={WHO_NAMES} />
        <section className="home-sec">
          <h2>Other pages</h2>
          <div className="tools">
            {tools.map(({ to, name, says }) => (
              <Link key={to} to={to}>
                <b>{name}</b>
                {says}
              </Link>
            ))}
          </div>
        </section>
      </div>
      {Strip && preset ? <Strip preset={preset} /> : null}
    </div>
  )
}

export const page: Page = {
  Component: HomePage,
  meta: {
    title: 'Set up your Microsoft 365 mailbox in any app',
    description:
      'Exact steps and settings that work today for SMTP, IMAP and POP with Exchange Online: smtp.office365.com 587, outlook.office365.com 993 and 995.',
  },
}
